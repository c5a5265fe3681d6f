/**
 * How likely a client is still in view, by how long it has been watched; its inverse makes those who are in view count for those who
 * are not (inverse probability of censoring weighting).
 *
 *   G(t−) = ∏ (1 − c/(n − d)) over the times before t
 *
 * with c censored and d gone of n at risk; events come before censorings of the same time, so that who goes at t is out of view only
 * if it was censored before.
 *
 * @see Robins and Rotnitzky (1992), Recovery of information and adjustment for dependent censoring using surrogate markers, in AIDS
 * Epidemiology; Graf, Schmoor, Sauerbrei and Schumacher (1999), Statistics in Medicine 18.
 * @module
 */
import { reject } from '../../../errors/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import { riskTable } from '../curves/risk-table.js'
import type { CheckedDurations } from '../durations.js'

/** The curve, with the counts it was made from; one cell a time. */
export interface CensoringCurve {
  readonly times: Float64Array
  /** G just before each time. */
  readonly before: Float64Array
  /** Who may be censored at the time: at risk and not gone at it. */
  readonly atRisk: Float64Array
  readonly censored: Float64Array
}

/** The curve of all rows; of durations watched from the start. */
export function censoringCurve(durations: CheckedDurations, path: string): CensoringCurve {
  if (durations.entry !== undefined)
    reject('NOT_APPLICABLE', `${path}.entry`, 'durations watched from the start', 'late entries', ENTRY)
  const { times, atRisk, events, censored } = riskTable(durations)
  const before = new Float64Array(times.length)
  const left = atRisk.map((watched, k) => watched - events[k]!)
  let share = 1
  for (let k = 0; k < times.length; k++) {
    before[k] = share
    if (censored[k]! > 0) share *= (left[k]! - censored[k]!) / left[k]!
  }
  return { times, before, atRisk: left, censored }
}

/** G just before a time. */
export function inViewBefore({ times, before, atRisk, censored }: CensoringCurve, time: number): number {
  const at = lastAtMost(times, time)
  if (at === -1) return 1
  if (times[at] === time || censored[at] === 0) return before[at]!
  return (before[at]! * (atRisk[at]! - censored[at]!)) / atRisk[at]!
}

const ENTRY = 'Weights for who is out of view are not known for late entry; score those watched from the start'
