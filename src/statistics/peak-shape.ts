/**
 * How well each parameter is known at the peak of a likelihood, and how much of what is not known of it the others hold.
 *
 * @module
 */
import { choleskyFactor, choleskyInverse } from '../numeric/core.js'

/** The covariance of a point, read by parameter. */
export interface PeakShape {
  /** Standard errors of the coordinates: of logarithms where parameters are > 0. */
  readonly errors: Float64Array
  /** R²ᵢ = 1 − 1/(Cᵢᵢ (C⁻¹)ᵢᵢ), the share of a parameter's variance that would go if the others were known. */
  readonly explained: Float64Array
  correlation(i: number, j: number): number
}

/** The shape of a covariance of n · n numbers; `undefined` where it is not positive definite. */
export function peakShape(covariance: ArrayLike<number>, n: number): PeakShape | undefined {
  const factor = new Float64Array(n * n)
  if (!choleskyFactor(covariance, n, factor)) return undefined
  const information = choleskyInverse(factor, n)
  const errors = Float64Array.from({ length: n }, (_, i) => Math.sqrt(covariance[i * n + i]!))
  return {
    errors,
    explained: errors.map((error, i) => 1 - 1 / (error * error * information[i * n + i]!)),
    correlation: (i, j) => covariance[i * n + j]! / (errors[i]! * errors[j]!),
  }
}
