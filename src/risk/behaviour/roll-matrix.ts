/**
 * Moves between buckets as a matrix: counts, rates, intervals.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { DayNumber } from '../../money/core.js'
import { proportionInterval } from '../../statistics/index.js'
import type { DelinquencyBucket } from './delinquency-buckets.js'

/** A matrix of moves; one row per bucket at `from`, one column per entry of `states`. */
export interface RollRates {
  readonly from: DayNumber
  readonly to: DayNumber
  /** The names of the buckets. */
  readonly buckets: readonly string[]
  /** The same, and last `repaid`: nothing is left to pay. */
  readonly states: readonly string[]
  /** How many moved from a bucket to a state. */
  readonly counts: readonly (readonly number[])[]
  /** Of those in a bucket, the share that moved to each state: rows add up to 1; of an empty bucket all are 0. */
  readonly rates: readonly (readonly number[])[]
  /** 1 where a bucket had clients, else 0: its rates are not defined. */
  readonly defined: readonly number[]
  /** Wilson's interval of each rate; an empty row for an empty bucket. */
  readonly intervals: readonly (readonly Interval[])[]
}

/** How many units moved from each bucket to each state; those that owed nothing do not move. */
export function countMoves(before: Int32Array, after: Int32Array, buckets: number): readonly (readonly number[])[] {
  const counts = Array.from({ length: buckets }, () => new Array<number>(buckets + 1).fill(0))
  for (let unit = 0; unit < before.length; unit++) {
    const from = before[unit]!
    if (from < buckets) counts[from]![after[unit]!]!++
  }
  return counts
}

/** The moves with their rates and intervals. */
export function matrixOf(
  counts: readonly (readonly number[])[],
  buckets: readonly DelinquencyBucket[],
  days: Pick<RollRates, 'from' | 'to'>,
  level: number | undefined,
): RollRates {
  const names = buckets.map(({ name }) => name)
  const sizes = counts.map(row => row.reduce((sum, count) => sum + count, 0))
  const options = level === undefined ? {} : { level }
  return {
    ...days,
    buckets: names,
    states: [...names, 'repaid'],
    counts,
    rates: counts.map((row, i) => row.map(count => (sizes[i]! > 0 ? count / sizes[i]! : 0))),
    defined: sizes.map(size => (size > 0 ? 1 : 0)),
    intervals: counts.map((row, i) =>
      sizes[i]! > 0 ? row.map(count => proportionInterval(count, sizes[i]!, options)) : [],
    ),
  }
}
