/**
 * How many more pairs rise than fall, and how likely that is where there is no trend.
 *
 *   S = rising pairs − falling pairs        mean 0, variance n(n − 1)(2n + 5)/18 where every order is as likely
 *
 * Of several groups that are ordered each for itself (the same season of several years) scores, pairs and variances add up, and laws
 * are convolved. Exact up to 60 values in all, normal beyond.
 *
 * @see Kendall (1938), A new measure of rank correlation, Biometrika 30; Hirsch, Slack and Smith (1982), Techniques of trend analysis
 * for monthly water quality data, Water Resources Research 18.
 * @module
 */
import { normalSurvival, normalUpperQuantile } from '../numeric/core.js'

/** The law of S. */
export interface KendallLaw {
  readonly isExact: boolean
  /** Probability of an |S| at least so large. */
  chance(score: number): number
  /** The most slopes that may be left out at each end of all in order for so much in a tail; −1 where even none is too many. */
  cut(tail: number): number
}

/** Beyond, S is normal for every purpose. */
const MOST_EXACT = 60

/** The law of S over groups of so many values. */
export function kendallLaw(sizes: readonly number[]): KendallLaw {
  const values = sizes.reduce((sum, size) => sum + size, 0)
  return values <= MOST_EXACT ? exactLaw(sizes) : normalLaw(sizes)
}

function exactLaw(sizes: readonly number[]): KendallLaw {
  const shares = sizes.map(fallingPairs).reduce(convolved, Float64Array.of(1))
  return {
    isExact: true,
    chance(score) {
      const falling = Math.floor((shares.length - 1 - Math.abs(score)) / 2)
      let sum = 0
      for (let k = 0; k <= falling; k++) sum += shares[k]!
      return Math.min(1, 2 * sum)
    },
    cut(tail) {
      let [sum, cut] = [0, -1]
      while (cut + 1 < shares.length / 2) {
        sum += shares[cut + 1]!
        // Shares are sums of rounded ones.
        if (sum > tail * (1 + 1e-12)) break
        cut++
      }
      return cut
    },
  }
}

/** Share of all orders of n values with so many falling pairs: Mahonian numbers over n!. */
function fallingPairs(size: number): Float64Array {
  let shares = Float64Array.of(1)
  for (let n = 2; n <= size; n++) {
    const next = new Float64Array(shares.length + n - 1)
    let window = 0
    for (let k = 0; k < next.length; k++) {
      const { [k]: entering = 0, [k - n]: leaving = 0 } = shares
      window += entering - leaving
      next[k] = Math.max(0, window) / n
    }
    shares = next
  }
  return shares
}

function convolved(one: Float64Array, other: Float64Array): Float64Array {
  const both = new Float64Array(one.length + other.length - 1)
  for (const [i, share] of one.entries()) {
    for (const [j, own] of other.entries()) both[i + j]! += share * own
  }
  return both
}

function normalLaw(sizes: readonly number[]): KendallLaw {
  const pairs = sizes.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const deviation = Math.sqrt(sizes.reduce((sum, n) => sum + (n * (n - 1) * (2 * n + 5)) / 18, 0))
  return {
    isExact: false,
    chance: score => Math.min(1, 2 * normalSurvival(Math.max(0, Math.abs(score) - 1) / deviation)),
    cut: tail => Math.floor((pairs - normalUpperQuantile(tail) * deviation) / 2) - 1,
  }
}
