/**
 * What was seen of clients under contract, period by period, with those whom nobody observed for longer counted for as long
 * as they were: the Kaplan-Meier estimate in whole periods.
 *
 * @see Kaplan and Meier (1958), Nonparametric Estimation from Incomplete Observations, JASA 53(282).
 * @module
 */
import type { TenureCounts } from '../records/core.js'

/** One period in which somebody could have left. */
export interface ObservedPeriod {
  /** 1 is the first. */
  readonly period: number
  /** Clients whose renewal was due at the end of it. */
  readonly due: number
  /** Share of them that stayed. */
  readonly retention: number
  /** Share of all clients that are one still, after it. */
  readonly survival: number
}

/** Every period from the first to the last in which a renewal was due, at most so many. */
export function observedRetention({ tenure, lost, active }: TenureCounts, periods: number): readonly ObservedPeriod[] {
  const lostIn = new Map(tenure.map((time, i) => [time, lost[i]!]))
  const found: ObservedPeriod[] = []
  let survival = 1
  for (let period = 1; period <= periods; period++) {
    const due = tenure.reduce((sum, time, i) => (time < period ? sum : sum + lost[i]! + active[i]!), 0)
    if (due === 0) break
    const ended = lostIn.get(period)
    const retention = ended === undefined ? 1 : 1 - ended / due
    survival *= retention
    found.push({ period, due, retention, survival })
  }
  return found
}
