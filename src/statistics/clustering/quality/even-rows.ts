/**
 * Rows without clusters that are spread as widely as others: evenly over a box along the principal axes of those.
 *
 * @see Tibshirani, Walther & Hastie (2001), JRSS B 63(2), section 4, reference (b).
 * @module
 */
import type { RandomStream } from '../../../model/index.js'
import { symmetricEigen } from '../../../numeric/core.js'
import { powerOfTwo } from '../../scaled-values.js'
import type { OrderedRows } from './grouped-rows.js'

/** A box around rows. */
export interface EvenBox {
  readonly dimensions: number
  readonly mean: Float64Array
  /** d × d numbers; column i is the unit vector of axis i. */
  readonly axes: Float64Array
  /** Ends along each axis, from the mean. */
  readonly least: Float64Array
  readonly most: Float64Array
}

/** The box that just holds the rows. */
export function boxAround({ values, dimensions, order }: OrderedRows): EvenBox {
  const mean = new Float64Array(dimensions)
  for (const [at, value] of values.entries()) mean[at % dimensions]! += value / order.length
  const apart = values.map((value, at) => value - mean[at % dimensions]!)
  const axes = axesOf(apart, dimensions)
  const least = new Float64Array(dimensions).fill(Infinity)
  const most = new Float64Array(dimensions).fill(-Infinity)
  for (let from = 0; from < apart.length; from += dimensions) {
    for (let axis = 0; axis < dimensions; axis++) {
      let along = 0
      for (let d = 0; d < dimensions; d++) along += apart[from + d]! * axes[d * dimensions + axis]!
      least[axis] = Math.min(least[axis]!, along)
      most[axis] = Math.max(most[axis]!, along)
    }
  }
  return { dimensions, mean, axes, least, most }
}

/** Rows drawn evenly from the box, one after the other. */
export function evenRows(
  { dimensions, mean, axes, least, most }: EvenBox,
  rows: number,
  uniform: RandomStream,
): Float64Array {
  const values = new Float64Array(rows * dimensions)
  for (let from = 0; from < values.length; from += dimensions) {
    values.set(mean, from)
    for (let axis = 0; axis < dimensions; axis++) {
      const along = least[axis]! + uniform() * (most[axis]! - least[axis]!)
      for (let d = 0; d < dimensions; d++) values[from + d]! += along * axes[d * dimensions + axis]!
    }
  }
  return values
}

/** Directions in which the rows vary together; of rows brought near 1, so that no square overflows. */
function axesOf(apart: Float64Array, dimensions: number): Float64Array {
  const unit = powerOfTwo(apart)
  const products = new Float64Array(dimensions * dimensions)
  for (let from = 0; from < apart.length; from += dimensions) {
    for (let a = 0; a < dimensions; a++) {
      for (let b = 0; b < dimensions; b++) {
        products[a * dimensions + b]! += (apart[from + a]! / unit) * (apart[from + b]! / unit)
      }
    }
  }
  return symmetricEigen(products, dimensions).vectors
}
