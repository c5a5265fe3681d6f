import type { PreparedAnswers } from './prepared-answers.js'

/** Means and covariances of prepared answers: all that an estimation reads of the rows. */
export interface PathMoments {
  readonly means: Float64Array
  /** Row by row, both triangles; the divisor is Σw − Σw²/Σw, n − 1 without weights. */
  readonly covariance: Float64Array
  /** What the mean of products of distances is of their covariance: (n − 1)/n without weights. */
  readonly meanOfCovariance: number
  /** Centres and spreads that bring items back to their own units. */
  readonly centres: Float64Array
  readonly spreads: Float64Array
}

/** @param weights one per row, >= 0: how much it counts, or how often it was drawn; 1 each where absent. */
export function pathMoments(prepared: PreparedAnswers, weights?: ArrayLike<number>): PathMoments {
  const { width, centres, spreads } = prepared
  const means = new Float64Array(width)
  const covariance = new Float64Array(width * width)
  const { total, squares } = addRows(prepared, weights, means, covariance)
  const divisor = total - squares / total
  for (let i = 0; i < width; i++) means[i]! /= total
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      const value = (covariance[i * width + j]! - total * means[i]! * means[j]!) / divisor
      covariance[i * width + j] = value
      covariance[j * width + i] = value
    }
  }
  return { means, covariance, meanOfCovariance: divisor / total, centres, spreads }
}

interface WeightSums {
  readonly total: number
  readonly squares: number
}

/** Sums of values and of products of two, in the lower triangle; four rows at a time, so that each sum is fetched once for four. */
function addRows(
  { rows, width, values }: PreparedAnswers,
  weights: ArrayLike<number> | undefined,
  sums: Float64Array,
  products: Float64Array,
): WeightSums {
  const starts = new Int32Array(4)
  const factors = new Float64Array(4)
  let [total, squares, held] = [0, 0, 0]
  for (let row = 0; row < rows; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    if (weight > 0) {
      total += weight
      squares += weight * weight
      starts[held] = row * width
      factors[held++] = weight
    }
    if (held < 4 && row < rows - 1) continue
    // The last rows may be fewer than four: others beside them count nothing.
    factors.fill(0, held)
    addFour(values, starts, factors, width, sums, products)
    held = 0
  }
  return { total, squares }
}

function addFour(
  values: Float64Array,
  starts: Int32Array,
  factors: Float64Array,
  width: number,
  sums: Float64Array,
  products: Float64Array,
): void {
  const [a, b, c, d] = [starts[0]!, starts[1]!, starts[2]!, starts[3]!]
  for (let i = 0; i < width; i++) {
    const first = factors[0]! * values[a + i]!
    const second = factors[1]! * values[b + i]!
    const third = factors[2]! * values[c + i]!
    const fourth = factors[3]! * values[d + i]!
    sums[i]! += first + second + third + fourth
    const to = i * width
    for (let j = 0; j <= i; j++) {
      products[to + j]! +=
        first * values[a + j]! + second * values[b + j]! + third * values[c + j]! + fourth * values[d + j]!
    }
  }
}
