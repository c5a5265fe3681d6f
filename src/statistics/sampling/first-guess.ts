/**
 * Where chains begin and how wide the density is there: its mode, and the curvature at it.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { choleskyFactor, maximizeNewton, symmetricEigen } from '../../numeric/core.js'
import type { PosteriorTarget } from './log-density.js'

/** A centre and the lower triangle of a guess of the covariance about it. */
export interface FirstGuess {
  readonly centre: Float64Array
  readonly factor: Float64Array
}

/** Widest standard deviation that a flat direction is believed to have, as a share of the room the target leaves it. */
const WIDEST = 0.2

/**
 * The mode with the inverse of the curvature there. Where the density is not curved downward, the size of the curvature
 * stands for it; warm-up corrects it.
 *
 * @throws ClienteleError `OUT_OF_RANGE` where the density has no value at the start of the target.
 */
export function firstGuess(target: PosteriorTarget): FirstGuess {
  const { logDensity, start, lower, upper, scale } = target
  const n = start.length
  const { point, value, hessian } = maximizeNewton(logDensity, start, { scale, lower, upper })
  if (!Number.isFinite(value)) reject('OUT_OF_RANGE', 'target.start', 'a point at which the density has a value', value)
  const covariance = hessian.every(Number.isFinite) ? covarianceOf(hessian, lower, upper) : identity(n)
  const factor = new Float64Array(n * n)
  return { centre: point, factor: choleskyFactor(covariance, n, factor) ? factor : identity(n) }
}

/** |H|⁻¹, no wider in any direction than the target leaves room for. */
function covarianceOf(hessian: Float64Array, lower: Float64Array, upper: Float64Array): Float64Array {
  const n = lower.length
  const { values, vectors } = symmetricEigen(hessian, n)
  const covariance = new Float64Array(n * n)
  for (let e = 0; e < n; e++) {
    let widest = Infinity
    for (let i = 0; i < n; i++) widest = Math.min(widest, (upper[i]! - lower[i]!) / Math.abs(vectors[i * n + e]!))
    const variance = Math.min(1 / Math.abs(values[e]!), (WIDEST * widest) ** 2)
    const share = variance < Infinity ? variance : 1
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) covariance[i * n + j]! += share * vectors[i * n + e]! * vectors[j * n + e]!
    }
  }
  return covariance
}

function identity(n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0))
}
