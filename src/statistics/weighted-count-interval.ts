/**
 * What a count tells of the number to be expected, where each event counts for a part only: wins credited to several channels.
 *
 *   y = Σ wᵢ,  v = Σ wᵢ²:   from the α/2 quantile of a gamma distribution of mean y and variance v
 *                           to the 1 − α/2 quantile of one of mean y + w and variance v + w²
 *
 * w being the most that one more event could count for. Where every event counts for 1, these are Garwood's limits of a Poisson
 * count, which never cover less than they say.
 *
 * @see Fay and Feuer (1997), Confidence intervals for directly standardized rates: a method based on the gamma distribution,
 * Statistics in Medicine 16.
 * @module
 */
import { expectKnownKeys, expectObject } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import { compensatedSum, gammaPInverse, gammaQInverse } from '../numeric/index.js'
import { columnLength, expectColumns, PROBABILITY } from './columns.js'
import { expectLevel } from './level.js'

/** How sure the interval shall be. */
export interface WeightedCountOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * The interval of an expected number of which events are known that count from 0 to 1 each.
 *
 * @param weights what each event counts for; none at all is a count of 0.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten weights that are none, or the level.
 * @example
 * import { weightedCountInterval } from 'clientele/statistics'
 * const { lower, upper } = weightedCountInterval([1, 1, 0.5, 0.5])
 * lower.toFixed(3) // => '0.744'
 * upper.toFixed(3) // => '8.414'
 */
export function weightedCountInterval(weights: ArrayLike<number>, options: WeightedCountOptions = {}): Interval {
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const level = expectLevel(options.level)

  if (columnLength(weights, 'weights') > 0) expectColumns(['weights', weights, PROBABILITY])
  const count = compensatedSum(Array.from(weights))
  const variance = compensatedSum(Array.from(weights, weight => weight * weight))
  const tail = (1 - level) / 2
  return {
    lower: variance > 0 ? (variance / count) * gammaPInverse(tail, (count * count) / variance) : 0,
    upper: ((variance + 1) / (count + 1)) * gammaQInverse(tail, (count + 1) ** 2 / (variance + 1)),
    level,
    kind: 'confidence',
    method: 'fay-feuer',
  }
}
