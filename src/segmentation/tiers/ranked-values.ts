/**
 * Values from the greatest to the least, and what comes before each.
 *
 * @module
 */
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import { powerOfTwo } from '../../statistics/scaled-values.js'

/** So that no sum of clients overflows. */
export const AMOUNT: { readonly expected: string; readonly isGood: (cell: number) => boolean } = {
  expected: 'a number within ±1e300',
  isGood: cell => Math.abs(cell) <= 1e300,
}

/** Sums that differ but by their rounding are the same. */
export const ROUNDING = 1e-12

/** What sums of so much lose where decimals become doubles: 0.1 + 0.2 − 0.3 is nothing, though its double is not 0. */
const LOST = 2 ** -53

/** A total; 0 where it is no more than rounding of what was added, as `size` is: the sum of amounts without their signs. */
export function beyondRounding(total: number, size: number): number {
  return Math.abs(total) <= LOST * size ? 0 : total
}

/** Distinct values, ascending, and how many clients have each: > 0. */
export interface CountedValues {
  readonly values: Float64Array
  readonly counts: Float64Array
}

/** Distinct values from the greatest to the least, with how many clients and how much value come before each. */
export interface RankedValues {
  /** In parts of `unit`, as the sums are. */
  readonly values: Float64Array
  /** Clients before each value, and at last all. */
  readonly counts: Float64Array
  /** Value before each value, and at last all. */
  readonly sums: Float64Array
  /** All of it; 0 where that is no more than rounding. */
  readonly total: number
  readonly unit: number
}

/** Values are divided by a power of two, which takes no digits, so that no sum overflows. */
export function rankedValues(of: CountedValues): RankedValues {
  const unit = powerOfTwo(of.values)
  const values = of.values.map(value => value / unit).reverse()
  const each = of.counts.toReversed()
  const [counts, sums] = [new Float64Array(values.length + 1), new Float64Array(values.length + 1)]
  const [sum, size] = [runningSum(), runningSum()]
  for (let i = 0; i < values.length; i++) {
    addTo(sum, values[i]! * each[i]!)
    addTo(size, Math.abs(values[i]!) * each[i]!)
    counts[i + 1] = counts[i]! + each[i]!
    sums[i + 1] = totalOf(sum)
  }
  return { values, counts, sums, total: beyondRounding(sums[values.length]!, totalOf(size)), unit }
}
