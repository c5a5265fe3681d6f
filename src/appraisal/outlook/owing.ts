/**
 * When a client owed anything: who owes nothing cannot default.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { ClientCase } from '../case/types.js'

/** From one day to another. */
export interface Stretch {
  readonly from: DayNumber
  readonly until: DayNumber
}

/** Stretches in which a facility ran, those that overlap joined; all time where no facilities are recorded by the lender. */
export function owingStretches(client: ClientCase): readonly Stretch[] {
  if (!client.has('facilities')) return [{ from: Number.NEGATIVE_INFINITY, until: client.asOf }]
  const stretches: Stretch[] = []
  for (const { status, signedOn, endedOn, maturity } of client.records('facilities')) {
    if (status === 'proposed' || status === 'cancelled') continue
    const from = parseDay(signedOn) ?? Number.NEGATIVE_INFINITY
    const isOpen = status === 'active' || status === 'defaulted'
    const until = isOpen ? client.asOf : (parseDay(endedOn) ?? parseDay(maturity) ?? client.asOf)
    if (from < until) stretches.push({ from, until: Math.min(until, client.asOf) })
  }
  return joined(stretches)
}

/** In their order, those that overlap joined. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from || a.until - b.until)) {
    const last = all.at(-1)
    if (last === undefined || stretch.from > last.until) all.push(stretch)
    else all[all.length - 1] = { from: last.from, until: Math.max(last.until, stretch.until) }
  }
  return all
}

/** Days of stretches that lie between two days. */
export function daysBetween(stretches: readonly Stretch[], from: DayNumber, until: DayNumber): number {
  let days = 0
  for (const stretch of stretches) days += Math.max(0, Math.min(stretch.until, until) - Math.max(stretch.from, from))
  return days
}
