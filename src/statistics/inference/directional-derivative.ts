/**
 * Derivatives of a column of quantities along a direction, by central differences of two widths and Richardson's
 * extrapolation, which also tells how far they are to be trusted.
 *
 * @see Richardson (1911), The approximate arithmetical solution by finite differences, Philosophical Transactions A 210.
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'

/** Quantities at a point, one cell each. */
export type Quantities = (point: Float64Array) => ArrayLike<number>

/** Derivatives with respect to one length of the direction. */
export interface Derivatives {
  readonly slope: Float64Array
  /** By how much the two widths disagree, after which the extrapolation is better by some digits. */
  readonly doubt: Float64Array
}

/** Widest step, as a share of the direction; and as a change of any coordinate. */
const SHARE = 1 / 32
const WIDEST = 1 / 32

/** dq(point + t · direction)/dt at t = 0; four evaluations. */
export function derivativesAlong(
  quantities: Quantities,
  point: Float64Array,
  direction: Float64Array,
  size: number,
): Derivatives {
  const reach = direction.reduce((most, cell) => Math.max(most, Math.abs(cell)), 0)
  const width = Math.min(SHARE, WIDEST / reach)
  const wide = central(quantities, point, direction, width, size)
  const slope = central(quantities, point, direction, width / 2, size)
  const doubt = wide
  for (let i = 0; i < size; i++) {
    const correction = (slope[i]! - wide[i]!) / 3
    slope[i]! += correction
    doubt[i] = Math.abs(correction)
  }
  return { slope, doubt }
}

function central(
  quantities: Quantities,
  point: Float64Array,
  direction: Float64Array,
  width: number,
  size: number,
): Float64Array {
  // Copied, since a quantity may write into the same column at every call.
  const difference = columnAt(quantities, moved(point, direction, width), size)
  const below = quantities(moved(point, direction, -width))
  for (let i = 0; i < size; i++) {
    difference[i] = (difference[i]! - expectFinite(below[i], `quantity[${i}]`)) / (2 * width)
  }
  return difference
}

/** A column of its own, each cell a finite number. */
export function columnAt(quantities: Quantities, point: Float64Array, size?: number): Float64Array {
  const column = quantities(point)
  if (size !== undefined && column.length !== size) {
    reject('LENGTH_MISMATCH', 'quantity', `${size} numbers, as at the point itself`, column.length)
  }
  return Float64Array.from(column, (cell, i) => expectFinite(cell, `quantity[${i}]`))
}

function moved(point: Float64Array, direction: Float64Array, width: number): Float64Array {
  return point.map((x, i) => x + width * direction[i]!)
}
