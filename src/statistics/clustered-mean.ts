/**
 * A mean of rows that weigh differently and come in clusters: several answers of one client.
 *
 *   m = Σwy / Σw        variance = C/(C − 1) Σ_c (Σ w(y − m) of cluster c)² / (Σw)²        Student's t with C − 1 degrees of freedom
 *
 * Where each row is its own cluster and all weigh the same, it is the usual mean with Student's interval.
 *
 * @see Cochran (1977), Sampling Techniques, section 6.3 (a ratio of sums over clusters); Kish (1965), Survey Sampling.
 * @module
 */
import type { Interval } from '../model/index.js'
import { compensatedSum, studentTQuantile } from '../numeric/index.js'
import type { ClusterCodes } from './cluster-codes.js'
import { studentTwoSided } from './f-tail.js'
import { powerOfTwo } from './scaled-values.js'

/** A mean and what is known of it. */
export interface ClusteredMean {
  readonly value: number
  /** Absent where there is a single cluster. */
  readonly standardError?: number
  readonly interval?: Interval
  /** Of a true mean of 0; 1 where all values are 0, 0 where they are all the same and are not. */
  readonly pValue?: number
  readonly clusters: number
}

/**
 * The mean of checked columns: at least one row, finite numbers.
 *
 * @param weights >= 0, at least one above 0.
 * @param clusters of all rows; each row by itself where absent.
 */
export function clusteredMean(
  values: Float64Array,
  weights: Float64Array | undefined,
  clusters: ClusterCodes | undefined,
  level: number,
): ClusteredMean {
  const unit = powerOfTwo(values)
  const heavy = weights === undefined ? 1 : powerOfTwo(weights)
  const weightOf = (row: number): number => (weights === undefined ? 1 : weights[row]! / heavy)
  const all = compensatedSum(values.map((_, row) => weightOf(row)))
  const mean = compensatedSum(values.map((value, row) => weightOf(row) * (value / unit))) / all
  const value = unit * mean
  const sums = new Float64Array(clusters === undefined ? values.length : clusters.count)
  const counting = new Uint8Array(sums.length)
  for (let row = 0; row < values.length; row++) {
    const place = clusters === undefined ? row : clusters.code[row]!
    sums[place]! += weightOf(row) * (values[row]! / unit - mean)
    if (weightOf(row) > 0) counting[place] = 1
  }
  const count = counting.reduce((sum, one) => sum + one, 0)
  if (count < 2) return { value, clusters: count }
  const spread = compensatedSum(sums.map(sum => sum * sum))
  const standardError = (unit * Math.sqrt((count / (count - 1)) * spread)) / all
  const reach = studentTQuantile((1 + level) / 2, count - 1) * standardError
  const statistic = Math.abs(value) / standardError
  return {
    value,
    standardError,
    interval: { lower: value - reach, upper: value + reach, level, kind: 'confidence', method: 'student' },
    pValue: value === 0 ? 1 : standardError > 0 ? studentTwoSided(Math.min(statistic, 1e150), count - 1) : 0,
    clusters: count,
  }
}
