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
  const { rows, width, values, centres, spreads } = prepared
  const means = new Float64Array(width)
  const covariance = new Float64Array(width * width)
  let [total, squares] = [0, 0]
  for (let row = 0; row < rows; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    if (weight === 0) continue
    total += weight
    squares += weight * weight
    const from = row * width
    for (let i = 0; i < width; i++) {
      const value = weight * values[from + i]!
      means[i]! += value
      const to = i * width
      for (let j = 0; j <= i; j++) covariance[to + j]! += value * values[from + j]!
    }
  }
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
