/**
 * The value below which a given share of a sample lies, where some values count more than others.
 *
 * The quantile of p is a mean of the values in order, each by how much of a window it covers: the window of width 1/n* from
 * p(n* − 1)/n* on the line from 0 to 1, on which each value takes its share of the weights. n* = (Σw)² / Σw² is the effective
 * number of values (Kish). Of equal weights it is the quantile of `quantiles` (type 7); weights count as importance, not as
 * copies.
 *
 * @see Akinshin (2023), Weighted quantile estimators, arXiv:2304.07265, section 3 (type 7); Kish (1965), Survey Sampling.
 * @module
 */
import { reject } from '../errors/index.js'
import { expectColumns, FINITE, PROBABILITY, WEIGHT } from './columns.js'
import { herfindahl } from './concentration/herfindahl.js'
import { powerOfTwo } from './scaled-values.js'

/**
 * Quantiles of values that weigh differently, in the order of the probabilities.
 *
 * @param values finite numbers, at least one.
 * @param weights one per value, from 0 to 1e200, at least one above 0; in any unit.
 * @param probabilities each from 0 to 1.
 * @throws ClienteleError `EMPTY_INPUT`, `LENGTH_MISMATCH`, or `OUT_OF_RANGE` naming the first ten cells at fault, or where no
 * value weighs anything.
 * @example
 * import { weightedQuantiles } from 'clientele/statistics'
 * weightedQuantiles([1, 2, 3, 4], [1, 1, 1, 1], [0.25, 0.5]) // => [ 1.75, 2.5 ]
 * weightedQuantiles([1, 2, 3, 4], [1, 0, 1, 0], [0.5]) // => [ 2 ]
 * weightedQuantiles([0.02, 0.03, 0.05], [4, 2, 1], [0.5])[0].toFixed(4) // => '0.0233'
 */
export function weightedQuantiles(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  probabilities: readonly number[],
): readonly number[] {
  expectColumns(['values', values, FINITE], ['weights', weights, WEIGHT])
  expectColumns(['probabilities', probabilities, PROBABILITY])
  const ordered = inOrder(values, weights)
  if (ordered.length === 0) reject('OUT_OF_RANGE', 'weights', 'at least one weight above 0', 'only 0')
  const { effectiveNumber: number } = herfindahl(ordered.map(({ weight }) => weight))
  // Of whatever holds numbers: `map` of a typed array gives no list, and not all that has a length knows it.
  return Array.from(probabilities, share => quantileAt(ordered, (share * (number - 1)) / number, 1 / number))
}

interface Weighted {
  readonly value: number
  readonly weight: number
}

/** What weighs anything, by value; values that are the same by weight, so that the order of rows changes nothing. */
function inOrder(values: ArrayLike<number>, weights: ArrayLike<number>): readonly Weighted[] {
  const unit = powerOfTwo(weights)
  return Array.from(values, (value, row) => ({ value, weight: weights[row]! / unit }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => one.value - other.value || one.weight - other.weight)
}

/** The mean of the values over a window of the line on which each takes its share. */
function quantileAt(ordered: readonly Weighted[], start: number, width: number): number {
  const all = ordered.reduce((sum, { weight }) => sum + weight, 0)
  const [least, most] = [ordered[0]!.value, ordered.at(-1)!.value]
  let [before, sum, share] = [0, 0, 0]
  for (const { value, weight } of ordered) {
    const after = before + weight / all
    const covered = Math.max(0, Math.min(after, start + width) - Math.max(before, start)) / width
    sum += covered * value
    share += covered
    before = after
  }
  // Shares covered add up to 1 but for rounding, which leaves no quantile outside.
  return Math.min(most, Math.max(least, sum / share))
}
