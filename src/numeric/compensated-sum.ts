/**
 * Sums that keep what plain addition drops: the error no longer grows with the number of terms.
 *
 * @see Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54, algorithm IV.
 * @module
 */

/** A sum under way, allocated once by {@link runningSum}. */
export interface RunningSum {
  /** What plain addition would have. */
  sum: number
  /** What plain addition dropped so far. */
  dropped: number
}

/**
 * The sum of finite numbers, right to the last digit unless they cancel by more than 15 digits; infinite where plain addition
 * overflows.
 *
 * @example
 * import { compensatedSum } from 'clientele/numeric'
 * compensatedSum([1, 1e100, 1, -1e100]) // => 2
 */
export function compensatedSum(values: ArrayLike<number>): number {
  let sum = 0
  let dropped = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    const next = sum + value
    dropped += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return totalOf({ sum, dropped })
}

/**
 * An empty sum, to be filled with {@link addTo} and read with {@link totalOf}.
 *
 * @example
 * import { addTo, runningSum, totalOf } from 'clientele/numeric'
 * const sum = runningSum()
 * for (const value of [1, 1e100, 1, -1e100]) addTo(sum, value)
 * totalOf(sum) // => 2
 */
export function runningSum(): RunningSum {
  return { sum: 0, dropped: 0 }
}

/**
 * Adds one finite number.
 *
 * @example
 * import { addTo, runningSum, totalOf } from 'clientele/numeric'
 * const sum = runningSum()
 * addTo(sum, 0.25)
 * totalOf(sum) // => 0.25
 */
export function addTo(sum: RunningSum, value: number): void {
  const before = sum.sum
  const after = before + value
  sum.dropped += Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before
  sum.sum = after
}

/**
 * What has been added so far.
 *
 * @example
 * import { runningSum, totalOf } from 'clientele/numeric'
 * totalOf(runningSum()) // => 0
 */
export function totalOf(sum: RunningSum): number {
  return Number.isFinite(sum.sum) ? sum.sum + sum.dropped : sum.sum
}
