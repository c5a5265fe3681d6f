/**
 * Means, standard deviations and correlations of columns without gaps.
 *
 * Each column is shifted by its mean and scaled by its largest distance from it first, so that squares stay within the range
 * of a double and nothing of a small spread is lost beside a large mean.
 *
 * @see R's `cov.wt` for the divisor with weights, Σw − Σw²/Σw: n − 1 where all are 1, and twice that of weights twice as large.
 * @module
 */

/** Weight of each row, >= 0 and at most 1; 1 each where undefined. */
export type RowWeights = Float64Array | undefined

/** How some items lie in the same rows. */
export interface Moments {
  readonly means: Float64Array
  /** 0 of an item with one answer only. */
  readonly deviations: Float64Array
  /** Item by item, row after row, within [−1, 1]; NaN beside an item with one answer only. */
  readonly correlation: Float64Array
}

/**
 * @param columns of finite numbers, as many each.
 * @param weights at least two above 0.
 */
export function momentsOf(columns: readonly Float64Array[], weights: RowWeights): Moments {
  const size = columns.length
  const [means, deviations] = [new Float64Array(size), new Float64Array(size)]
  const standardised = columns.map((column, item) => {
    const { mean, deviation, distances } = centred(column, weights)
    means[item] = mean
    deviations[item] = deviation
    return distances
  })
  const correlation = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    correlation[i * size + i] = deviations[i]! > 0 ? 1 : Number.NaN
    for (let j = 0; j < i; j++) {
      const vary = deviations[i]! > 0 && deviations[j]! > 0
      const r = vary ? withoutRounding(product(standardised[i]!, standardised[j]!)) : Number.NaN
      correlation[i * size + j] = r
      correlation[j * size + i] = r
    }
  }
  return { means, deviations, correlation }
}

interface Centred {
  readonly mean: number
  readonly deviation: number
  /** From the mean, times the root of the weight, in parts of their length; 0 where all are one. */
  readonly distances: Float64Array
}

function centred(column: Float64Array, weights: RowWeights): Centred {
  const rows = column.length
  let [total, crossed, first] = [0, 0, Number.NaN]
  let varies = false
  for (let row = 0; row < rows; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    if (weight === 0) continue
    if (Number.isNaN(first)) first = column[row]!
    else if (column[row] !== first) varies = true
    crossed += weight * total
    total += weight
  }
  if (!varies) return { mean: first, deviation: 0, distances: new Float64Array(rows) }
  let shift = 0
  for (let row = 0; row < rows; row++) {
    if (weights === undefined) shift += (column[row]! - first) / total
    else if (weights[row]! > 0) shift += (weights[row]! * (column[row]! - first)) / total
  }
  const mean = first + shift
  const distances = new Float64Array(rows)
  let largest = 0
  for (let row = 0; row < rows; row++) {
    if (weights !== undefined && weights[row] === 0) continue
    distances[row] = column[row]! - mean
    largest = Math.max(largest, Math.abs(distances[row]!))
  }
  let length = 0
  for (let row = 0; row < rows; row++) {
    const root = weights === undefined ? 1 : Math.sqrt(weights[row]!)
    distances[row] = (root * distances[row]!) / largest
    length += distances[row]! ** 2
  }
  // (Σw)² − Σw² = 2 Σ wᵢwⱼ over pairs, of which nothing cancels.
  const deviation = largest * Math.sqrt(length / ((2 * crossed) / total))
  const scale = 1 / Math.sqrt(length)
  for (let row = 0; row < rows; row++) distances[row]! *= scale
  return { mean, deviation, distances }
}

/** Exactly ±1 where no more than rounding is missing, or too much. */
function withoutRounding(r: number): number {
  return Math.abs(r) > 1 - 1e-14 ? Math.sign(r) : r
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let row = 0; row < a.length; row++) sum += a[row]! * b[row]!
  return sum
}
