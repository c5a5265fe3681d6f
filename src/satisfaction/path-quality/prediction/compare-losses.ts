/**
 * Is one way to foretell better than another, or was it chance?
 *
 * @see Liengaard, Sharma, Hult, Jensen, Sarstedt, Hair and Ringle (2021), Prediction: coveted, yet forsaken? Decision Sciences 52(2),
 * and Sharma, Liengaard, Hair, Sarstedt and Ringle (2023), European Journal of Marketing 57(6), for the cross-validated predictive
 * ability test (CVPAT).
 * @module
 */
import { studentTQuantile } from '../../../numeric/index.js'
import { studentTwoSided } from '../../../statistics/f-tail.js'
import { meanInterval } from '../../../statistics/location-intervals.js'
import type { LossComparison } from './types.js'

/** Errors of one item by both ways, repeat after repeat. */
interface ItemLosses {
  readonly own: Float64Array
  readonly other: Float64Array
  /** How far answers lie apart: so small a share of it is rounding. */
  readonly scale: number
}

/**
 * Mean difference of squared errors, averaged over items, repeats and the rows of each client, with Student's interval and test over
 * clients. Predictions that differ by rounding only are the same, which no test may tell apart.
 */
export function compareLosses(items: readonly ItemLosses[], clients: Int32Array, level: number): LossComparison {
  const rows = clients.length
  const count = clients.reduce((most, client) => Math.max(most, client + 1), 0)
  const [sums, sizes] = [new Float64Array(count), new Float64Array(count)]
  for (const client of clients) sizes[client]!++
  for (const { own, other, scale } of items) {
    const share = rows / (own.length * items.length)
    for (let i = 0; i < own.length; i++) {
      const [error, otherError] = [own[i]!, other[i]!]
      if (Math.abs(error - otherError) <= ROUNDING * Math.max(scale, Math.abs(error))) continue
      sums[clients[i % rows]!]! += share * (error ** 2 - otherError ** 2)
    }
  }
  const { value: difference, interval } = meanInterval(
    sums.map((sum, client) => sum / sizes[client]!),
    { level },
  )
  if (interval === undefined) return { difference }
  const freedom = count - 1
  const deviation = (interval.upper - interval.lower) / 2 / studentTQuantile((1 + level) / 2, freedom)
  if (!(deviation > 0)) return { difference, interval }
  return { difference, interval, pValue: studentTwoSided(difference / deviation, freedom) }
}

/** By so small a share of the spread of answers errors of the same predictions may differ. */
export const ROUNDING = 1e-9
