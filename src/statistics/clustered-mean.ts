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
  const { mean, shares, influence } = meanByCluster(
    values.map(value => value / unit),
    weights?.map(weight => weight / heavy),
    clusters,
  )
  const value = unit * mean
  const count = shares.reduce((sum, share) => (share > 0 ? sum + 1 : sum), 0)
  if (count < 2) return { value, clusters: count }
  const standardError = unit * Math.sqrt(clusterVariance(influence, count))
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

/** A mean and what its error is made of. */
interface MeanByCluster {
  readonly mean: number
  /** Of all weight, the part of each cluster. */
  readonly shares: Float64Array
  /** What each cluster adds to the error of the mean: Σ w(y − m) of its rows, over Σw. */
  readonly influence: Float64Array
}

/** The mean, linearised over clusters; of columns as for {@link clusteredMean}, whose sums of squares are within the range of a double. */
export function meanByCluster(
  values: Float64Array,
  weights: Float64Array | undefined,
  clusters: ClusterCodes | undefined,
): MeanByCluster {
  const all = weights === undefined ? values.length : compensatedSum(weights)
  // Where all are the same the mean is that, to the last digit, and nothing is spread.
  const isSame = values.every(value => value === values[0])
  const weighed = weights === undefined ? values : values.map((value, row) => weights[row]! * value)
  const mean = isSame ? values[0]! : compensatedSum(weighed) / all
  const count = clusters === undefined ? values.length : clusters.count
  const [shares, influence] = [new Float64Array(count), new Float64Array(count)]
  for (let row = 0; row < values.length; row++) {
    const own = clusters === undefined ? row : clusters.code[row]!
    const part = (weights === undefined ? 1 : weights[row]!) / all
    shares[own]! += part
    influence[own]! += part * (values[row]! - mean)
  }
  return { mean, shares, influence }
}

/** The variance of the mean of so many clusters, at least two. */
export function clusterVariance(influence: Float64Array, clusters: number): number {
  return (clusters / (clusters - 1)) * compensatedSum(influence.map(own => own * own))
}
