/**
 * Where the middle of a population lies, by its mean and by its median, as far as a sample tells.
 *
 * @module
 */
import { expectKnownKeys } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import { betaI, compensatedSum, studentTQuantile } from '../numeric/index.js'
import { expectColumns, FINITE } from './columns.js'
import { expectLevel } from './level.js'
import { quantiles } from './quantile.js'

/** Which interval is asked for. */
export interface LocationOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A middle and, where the sample is large enough for one, its interval. */
export interface Location {
  readonly value: number
  readonly interval?: Interval
}

/**
 * The mean of a sample with Student's interval. Where tails are heavy and rows are few it covers less than it says; the
 * median's does not.
 *
 * @param values finite numbers, at least one; of one there is no interval.
 * @throws ClienteleError `EMPTY_INPUT`, or `OUT_OF_RANGE` naming the first ten cells at fault or the level.
 * @example
 * import { meanInterval } from 'clientele/statistics'
 * const { value, interval } = meanInterval([4, 8, 6, 10])
 * value // => 7
 * interval?.lower.toFixed(3) // => '2.891'
 */
export function meanInterval(values: ArrayLike<number>, options: LocationOptions = {}): Location {
  expectKnownKeys(options, ['level'], 'options')
  const size = expectColumns(['values', values, FINITE])
  const level = expectLevel(options.level)
  const column = new Float64Array(values)
  // In parts of the largest, so that no square leaves the range of a double.
  const unit = column.reduce((most, cell) => Math.max(most, Math.abs(cell)), 0)
  const parts = unit > 0 ? column.map(cell => cell / unit) : column
  const mean = compensatedSum(parts) / size
  const value = unit > 0 ? unit * mean : 0
  if (size < 2) return { value }
  const squares = compensatedSum(parts.map(part => (part - mean) ** 2))
  const reach = unit * studentTQuantile((1 + level) / 2, size - 1) * Math.sqrt(squares / (size - 1) / size)
  return {
    value,
    interval: { lower: value - reach, upper: value + reach, level, kind: 'confidence', method: 'student' },
  }
}

/**
 * The median of a sample with the interval between two values of it, which covers at least as often as it says whatever
 * the distribution: so many coins of the sample fall on either side of the median.
 *
 * @param values finite numbers, at least one; fewer than six have no interval at 95 %.
 * @throws ClienteleError as {@link meanInterval}.
 * @see Thompson (1936), On confidence ranges for the median, Annals of Mathematical Statistics 7(3).
 * @example
 * import { medianInterval } from 'clientele/statistics'
 * const { value, interval } = medianInterval([3, 1, 4, 1, 5, 9, 2, 6, 5, 3])
 * value // => 3.5
 * interval?.lower // => 1
 * interval?.upper // => 6
 */
export function medianInterval(values: ArrayLike<number>, options: LocationOptions = {}): Location {
  expectKnownKeys(options, ['level'], 'options')
  const size = expectColumns(['values', values, FINITE])
  const level = expectLevel(options.level)
  const outside = mostOutside(size, (1 - level) / 2)
  const [value = Number.NaN] = quantiles(values, [0.5])
  if (outside < 0) return { value }
  const ordered = new Float64Array(values).sort()
  const [lower, upper] = [ordered[outside]!, ordered[size - 1 - outside]!]
  return { value, interval: { lower, upper, level, kind: 'confidence', method: 'order-statistics' } }
}

/** How many values may lie beyond each end: the largest k with P(at most k of n coins) <= tail; -1 for none. */
function mostOutside(n: number, tail: number): number {
  let [low, high] = [-1, n >> 1]
  while (low + 1 < high) {
    const k = (low + high) >> 1
    if (betaI(0.5, n - k, k + 1) <= tail) low = k
    else high = k
  }
  return low
}
