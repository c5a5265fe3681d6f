/**
 * The logarithm of a matrix of two states in closed form: log P = (P − I) · ln(d) / (d − 1), where d = det P > 0 is the
 * eigenvalue beside 1. Exact where d is next to 0 too.
 *
 * @see Kendall, in Kingman (1962), The imbedding problem for finite Markov chains.
 * @module
 */
import type { MatrixLogarithm } from '../../../numeric/core.js'
import { productError } from '../../../numeric/core.js'

/** p₁₁ p₂₂ − p₁₂ p₂₁, its sign always right. */
export function determinantOfTwo(cells: ArrayLike<number>): number {
  const [p11, p12, p21, p22] = [cells[0]!, cells[1]!, cells[2]!, cells[3]!]
  return p11 * p22 - p12 * p21 + (productError(p11, p22) - productError(p12, p21))
}

/** The principal logarithm of two rows of probabilities. */
export function logarithmOfTwo(cells: ArrayLike<number>): MatrixLogarithm {
  const determinant = determinantOfTwo(cells)
  const [real, imaginary] = [Float64Array.of(1, determinant), new Float64Array(2)]
  if (determinant === 0) return { exists: false, reason: 'singular', real, imaginary }
  if (determinant < 0) return { exists: false, reason: 'negative-eigenvalue', real, imaginary }
  const moving = cells[1]! + cells[2]!
  const force = moving < 0.5 ? -Math.log1p(-moving) : -Math.log(determinant)
  const factor = moving === 0 ? 1 : force / moving
  const [up, down] = [factor * cells[1]!, factor * cells[2]!]
  return { exists: true, logarithm: Float64Array.of(0 - up, up, down, 0 - down), real, imaginary }
}
