/**
 * Whether a component is so thin in some direction that its likelihood says little.
 *
 * @module
 */
import { choleskyFactor, symmetricEigenvalues } from '../../../numeric/index.js'
import { turned } from './axes.js'
import { invertLower } from './density.js'
import type { Problem } from './problem.js'
import { liesAlongAxes } from './structures.js'

/** A thousandth, squared. */
const FLAT = 1e-6

/** Whether the variance is less than a millionth of the variance of all rows, in some direction that the structure knows. */
export function isNearlyFlat(covariance: Float64Array, { structure, spread, rows: { dimensions } }: Problem): boolean {
  if (liesAlongAxes(structure)) {
    for (let at = 0; at < spread.length; at += dimensions + 1) if (covariance[at]! < FLAT * spread[at]!) return true
    return false
  }
  return symmetricEigenvalues(inUnitsOf(spread, covariance, dimensions), dimensions)[0]! < FLAT
}

/** L⁻¹ Σ L⁻ᵀ with S = L Lᵀ: the covariance where all rows together are a sphere. */
function inUnitsOf(spread: Float64Array, covariance: Float64Array, dimensions: number): Float64Array {
  const root = new Float64Array(spread.length)
  choleskyFactor(spread, dimensions, root)
  invertLower(root, dimensions)
  const turn = root.map((_, at) => root[(at % dimensions) * dimensions + Math.floor(at / dimensions)]!)
  return turned(covariance, turn, dimensions)
}
