/**
 * Least squares over the tiles of a design.
 *
 * @module
 */
import { choleskySolve } from '../../numeric/core.js'
import { firstDependent, refuseCollinear } from './collinearity.js'
import type { Design } from './design.js'
import { TILE } from './design.js'
import { triangleOf } from './orthogonalise.js'
import { addGradient, fillPredictor } from './tile-sums.js'

/** What least squares find. */
export interface LeastSquares {
  /** Standardised coefficients. */
  readonly point: Float64Array
  /** Cholesky's, of XᵀWX + P. */
  readonly factor: Float64Array
  /** Σ w e². */
  readonly squares: number
}

/** What is less than this share of a column, or what its mean left of its digits, is rounding. */
const ROUNDING = 1e-11
const DIGITS_LOST = 64 * Number.EPSILON

/** The coefficients at which Σ w e² + Σ λ γ² is least; refuses a column that others tell. */
export function leastSquares(design: Design, penalties: Float64Array, values: Float64Array): LeastSquares {
  const { width, stride, blocks, rows, weights, centres, scales } = design
  const triangle = triangleOf(design, penalties, values)
  const n = width + 1
  const upper = new Float64Array(width * width)
  const factor = new Float64Array(width * width)
  const whole = new Float64Array(width)
  for (let i = 0; i < width; i++) {
    for (let j = i; j < width; j++) {
      const value = triangle[i * n + j]!
      upper[i * width + j] = value
      factor[j * width + i] = value
      whole[j]! += value * value
    }
  }
  const least = centres.map((centre, j) => Math.max(ROUNDING, (DIGITS_LOST * Math.abs(centre)) / scales[j]!) ** 2)
  const dependent = firstDependent({ factor: upper, width, whole }, least)
  if (dependent !== undefined) refuseCollinear(design, dependent)
  const point = new Float64Array(width)
  for (let i = width - 1; i >= 0; i--) {
    let rest = triangle[i * n + width]!
    for (let k = i + 1; k < width; k++) rest -= upper[i * width + k]! * point[k]!
    point[i] = rest / upper[i * width + i]!
  }
  const padded = new Float64Array(stride)
  const residual = new Float64Array(TILE)
  let squares = 0
  for (const isLast of [false, true]) {
    const gradient = new Float64Array(stride)
    padded.set(point)
    squares = 0
    for (let block = 0; block < blocks; block++) {
      const from = block * TILE
      fillPredictor(design, block, padded, residual)
      for (let r = 0; r < TILE; r++) {
        const error = from + r < rows ? values[from + r]! - residual[r]! : 0
        residual[r] = weights[from + r]! * error
        squares += residual[r]! * error
      }
      addGradient(design, block, residual, gradient)
    }
    if (isLast) break
    for (let j = 0; j < width; j++) gradient[j]! -= penalties[j]! * point[j]!
    const correction = choleskySolve(factor, width, gradient)
    for (let j = 0; j < width; j++) point[j]! += correction[j]!
  }
  return { point, factor, squares }
}
