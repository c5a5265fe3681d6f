/**
 * Vectors freed of all that some of them span.
 *
 * @module
 */
import type { Rows } from './non-negative-least-squares.js'

/** A vector with no more than this of its length outside of the span lies within it. */
const WITHIN = 1e-9

/**
 * Rows times their signs, without what rows of sign 0 span, as unit vectors; those that lie within the span, and those of
 * sign 0, are left out.
 */
export function withoutSpan({ width, count, cells }: Rows, signs: Int8Array): Rows {
  const basis = basisOf({ width, count, cells }, signs)
  const rest = new Float64Array(cells.length)
  const row = new Float64Array(width)
  let kept = 0
  for (let i = 0; i < count && basis.length < width; i++) {
    if (signs[i] === 0) continue
    for (let j = 0; j < width; j++) row[j] = signs[i]! * cells[i * width + j]!
    if (!freeOf(basis, row)) continue
    rest.set(row, kept * width)
    kept++
  }
  return { width, count: kept, cells: rest.subarray(0, kept * width) }
}

/** Orthogonal unit vectors that span the rows of sign 0. */
function basisOf({ width, count, cells }: Rows, signs: Int8Array): readonly Float64Array[] {
  const basis: Float64Array[] = []
  for (let i = 0; i < count && basis.length < width; i++) {
    if (signs[i] !== 0) continue
    const row = cells.slice(i * width, (i + 1) * width)
    if (freeOf(basis, row)) basis.push(row)
  }
  return basis
}

/** Takes the basis out of a vector and makes it a unit; false where nothing is left. */
function freeOf(basis: readonly Float64Array[], vector: Float64Array): boolean {
  const whole = Math.hypot(...vector)
  if (whole === 0) return false
  // Twice is enough (Kahan): what rounding leaves of the basis the first time is taken out the second.
  for (let turn = 0; turn < 2; turn++) {
    for (const unit of basis) {
      let product = 0
      for (let j = 0; j < vector.length; j++) product += vector[j]! * unit[j]!
      for (let j = 0; j < vector.length; j++) vector[j]! -= product * unit[j]!
    }
  }
  const left = Math.hypot(...vector)
  if (!(left > WITHIN * whole)) return false
  for (let j = 0; j < vector.length; j++) vector[j]! /= left
  return true
}
