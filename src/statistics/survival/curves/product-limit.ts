/**
 * The product-limit recursion with Greenwood's variance, from counts at rising times.
 *
 * @module
 */
import { normalUpperQuantile } from '../../../numeric/core.js'
import type { SurvivalIntervalMethod } from './survival-interval.js'
import { noneGoneLimit, survivalLimit } from './survival-interval.js'

/** Shares still there with their errors and limits; one cell a time. */
export interface ProductLimit {
  readonly survival: Float64Array
  readonly standardErrors: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** How sure limits shall be, and on which scale they are made. */
export interface LimitOptions {
  readonly level: number
  readonly interval: SurvivalIntervalMethod
}

/** S = ∏ (1 − d/n) and what is known of it. */
export function productLimit(
  atRisk: Float64Array,
  events: Float64Array,
  { level, interval }: LimitOptions,
): ProductLimit {
  const z = normalUpperQuantile((1 - level) / 2)
  const survival = new Float64Array(atRisk.length)
  const standardErrors = new Float64Array(atRisk.length)
  const lower = new Float64Array(atRisk.length)
  const upper = new Float64Array(atRisk.length).fill(1)
  let share = 1
  let variance = 0
  for (let k = 0; k < atRisk.length; k++) {
    const [watched, gone] = [atRisk[k]!, events[k]!]
    if (gone > 0) {
      share *= (watched - gone) / watched
      variance += gone / watched / (watched - gone)
    }
    survival[k] = share
    if (share === 1) lower[k] = noneGoneLimit(watched, level)
    else if (share === 0) upper[k] = k === 0 ? 1 - noneGoneLimit(watched, level) : upper[k - 1]!
    else if (gone === 0) {
      standardErrors[k] = standardErrors[k - 1]!
      lower[k] = lower[k - 1]!
      upper[k] = upper[k - 1]!
    } else {
      const error = Math.sqrt(variance)
      standardErrors[k] = share * error
      lower[k] = survivalLimit(share, -z * error, interval)
      upper[k] = survivalLimit(share, z * error, interval)
    }
  }
  return { survival, standardErrors, lower, upper }
}
