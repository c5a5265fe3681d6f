/**
 * What is uncertain of an outcome by class because the classes themselves are estimated.
 *
 * @see Bakk, Oberski & Vermunt (2014), Relating latent class assignments to external variables: standard errors for correct
 * inference, Political Analysis 22(4).
 * @module
 */
import { coordinatesOf } from './coordinates.js'
import type { ClassEstimate } from './estimate.js'
import { informationOf } from './information.js'
import { moved } from './moved.js'
import type { Patterns } from './patterns.js'
import { covarianceOf } from './standard-errors.js'

/** Of a standard error: far enough for the digits of a difference, near enough for a straight line. */
const STEP = 1e-3
/** Logarithms of odds that move further do not move straight, and their exponentials may overflow. */
const LARGEST_STEP = 0.01

/** J C Jᵀ: C the covariance of the classes, J how the means move with them; `undefined` where the classes have no covariance. */
export function firstStepCovariance(
  patterns: Patterns,
  estimate: ClassEstimate,
  meansAt: (estimate: ClassEstimate) => Float64Array,
): Float64Array | undefined {
  const coordinates = coordinatesOf(patterns, estimate)
  const { size } = coordinates
  const covariance = covarianceOf(informationOf(patterns, estimate, coordinates), size)
  if (covariance === undefined) return undefined
  const slopes = Array.from({ length: size }, (_, i) => {
    const h = Math.min(LARGEST_STEP, STEP * Math.sqrt(covariance[i * size + i]!))
    const [up, down] = [h, -h].map(by => meansAt(moved(estimate, coordinates, i, by)))
    return up!.map((value, t) => (value - down![t]!) / (2 * h))
  })
  const n = estimate.classes
  const result = new Float64Array(n * n)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const c = covariance[i * size + j]!
      for (let t = 0; t < n; t++) for (let u = 0; u < n; u++) result[t * n + u]! += slopes[i]![t]! * c * slopes[j]![u]!
    }
  }
  return result
}
