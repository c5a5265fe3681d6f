/**
 * The mean of a sample whose rows weigh differently, and how sure it is.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { compensatedSum, studentTQuantile } from '../../numeric/index.js'

/** A mean; of one row there is no interval. */
export interface WeightedMean {
  readonly value: number
  readonly interval?: Interval
}

/**
 * Σ w x / Σ w with Student's interval; where weights differ the variance is that of a ratio, n/(n−1) Σ w²(x − mean)²/(Σ w)²,
 * which takes rows as drawn independently with their weights.
 *
 * @param weights >= 0, not all 0; one vote each without them.
 * @see Cochran (1977), Sampling techniques, eq. 6.9 (the ratio estimator).
 */
export function weightedMean(
  values: readonly number[],
  weights: readonly number[] | undefined,
  level: number,
): WeightedMean {
  const n = values.length
  const most = weights === undefined ? 1 : weights.reduce((largest, weight) => Math.max(largest, weight), 0)
  const shares = values.map((_, i) => (weights === undefined ? 1 : weights[i]! / most))
  const total = compensatedSum(shares)
  const value = compensatedSum(values.map((x, i) => (shares[i]! / total) * x))
  if (n < 2) return { value }
  const unit = values.reduce((largest, x) => Math.max(largest, Math.abs(x - value)), 0)
  const squares =
    unit === 0 ? 0 : compensatedSum(values.map((x, i) => ((shares[i]! / total) * ((x - value) / unit)) ** 2))
  const reach = unit * studentTQuantile((1 + level) / 2, n - 1) * Math.sqrt((n / (n - 1)) * squares)
  const method = weights === undefined ? 'student' : 'ratio-student'
  return { value, interval: { lower: value - reach, upper: value + reach, level, kind: 'confidence', method } }
}

/** A share from 0 to 1. */
export function expectShare(value: unknown, path: string): number {
  const share = expectFinite(value, path)
  if (share >= 0 && share <= 1) return share
  return reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value, 'Write 20 % as 0.2')
}
