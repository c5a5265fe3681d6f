/**
 * Who has gone by a horizon, who is still there, of whom it is not known, and for how many each of the known counts.
 *
 * Gone is whose event came up to the horizon; still there who was watched beyond it, or censored at it (events come before
 * censorings of the same time: whoever is out of view at the horizon was still there then).
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import { BEYOND } from '../curves/from-tenure.js'
import { rankTimes } from '../curves/rank-times.js'
import type { CheckedDurations } from '../durations.js'
import type { CensoringCurve } from './censoring-curve.js'
import { inViewBefore } from './censoring-curve.js'

/** One cell a row. */
export interface StatusAtHorizon {
  readonly horizon: number
  /** 1 where gone by the horizon. */
  readonly gone: Uint8Array
  /** For how many the row counts, its own weight included: w/G; 0 where it is not known whether it has gone. They add up to all. */
  readonly weights: Float64Array
  /**
   * What each row adds to the error of a statistic, that of the censoring curve included: squares add up to the variance.
   *
   * @param changes of each row: its weight times the derivative of the statistic by that weight; they add up to 0.
   */
  readonly influence: (changes: Float64Array) => Float64Array
}

/** Statuses at a horizon up to which somebody was watched. */
export function statusAtHorizon(durations: CheckedDurations, curve: CensoringCurve, horizon: number): StatusAtHorizon {
  expectWithin(curve, horizon)
  const { duration, event, size } = durations
  const gone = new Uint8Array(size)
  const weights = new Float64Array(size)
  const inView = inViewBefore(curve, horizon)
  const { rank } = rankTimes(duration)
  const places = placesOf(durations, curve, rank)
  for (let row = 0; row < size; row++) {
    const weight = durations.weights === undefined ? 1 : durations.weights[row]!
    const time = duration[row]!
    if (weight === 0) continue
    if (event[row] === 1 && time <= horizon) {
      gone[row] = 1
      weights[row] = weight / curve.before[places[row]!]!
    } else if (time >= horizon) weights[row] = weight / inView
  }
  return { horizon, gone, weights, influence: changes => influenceOf(durations, curve, { places, horizon }, changes) }
}

/** The place of each row among the times of the curve, where rows without weight are not. */
function placesOf({ duration, weights }: CheckedDurations, { times }: CensoringCurve, rank: Uint32Array): Uint32Array {
  return weights === undefined ? rank : Uint32Array.from(duration, time => Math.max(0, lastAtMost(times, time)))
}

function expectWithin({ times, atRisk, censored }: CensoringCurve, horizon: number): void {
  const last = times.length - 1
  if (horizon <= times[last]! || censored[last] === 0) return
  // Those last in view are out of view by then: nobody is left to count for them.
  if (atRisk[last]! > 0)
    reject(
      'OUT_OF_RANGE',
      'options.horizon',
      `a time up to the last that was watched (${times[last]})`,
      horizon,
      BEYOND,
    )
}

/**
 * √wᵢ φᵢ with φᵢ = changeᵢ/wᵢ + Σ Q(u) dMᵢ(u) / (n(u) − c(u)) over the times u before the horizon, where Q(u) sums the changes of rows
 * whose weight goes through u and Mᵢ is the martingale of the censoring of row i.
 */
function influenceOf(
  { event, weights, size }: CheckedDurations,
  { times, atRisk, censored }: CensoringCurve,
  { places, horizon }: { readonly places: Uint32Array; readonly horizon: number },
  changes: Float64Array,
): Float64Array {
  const until = times.findLastIndex(time => time < horizon) + 1
  const through = new Float64Array(times.length + 1)
  for (let row = 0; row < size; row++) through[Math.min(places[row]!, until)]! += changes[row]!
  for (let k = times.length - 1; k >= 0; k--) through[k]! += through[k + 1]!
  // What a row takes off by having been in view at each time up to its own, and what it adds by going out of view.
  const [stayed, left] = [new Float64Array(times.length + 1), new Float64Array(times.length)]
  for (let k = 0; k < times.length; k++) {
    const staying = atRisk[k]! - censored[k]!
    left[k] = k < until && staying > 0 ? through[k + 1]! / staying : 0
    stayed[k + 1] = stayed[k]! + (atRisk[k]! > 0 ? (left[k]! * censored[k]!) / atRisk[k]! : 0)
  }
  const influence = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    if (weight === 0) continue
    const place = places[row]!
    const outOfView = event[row] === 1 ? -stayed[place]! : left[place]! - stayed[place + 1]!
    influence[row] = Math.sqrt(weight) * (changes[row]! / weight + outOfView)
  }
  return influence
}
