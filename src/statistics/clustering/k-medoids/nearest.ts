/**
 * Which medoid rows are nearest to.
 *
 * @module
 */
import type { AttributeRow } from '../../gower/types.js'
import type { ReadRows } from '../distances/index.js'

/** Rows by their nearest medoid. */
export interface Nearest {
  /** Place of the medoid; their number where none can be compared with. */
  readonly medoid: Uint16Array
  /** 0 where there is none. */
  readonly distance: Float64Array
  /** Share of all weight that row and medoid know; 1 where all is always known. */
  readonly coverage: Float64Array
}

/** The nearest medoid of each row; of equally near ones the first in `order`. */
export function nearestMedoids(
  { size, from }: ReadRows,
  medoids: readonly AttributeRow[],
  order: readonly number[],
): Nearest {
  const medoid = new Uint16Array(size).fill(medoids.length)
  const distance = new Float64Array(size)
  const coverage = new Float64Array(size)
  for (const place of order) {
    const { values, coverage: shared } = from(medoids[place]!)
    for (let row = 0; row < size; row++) {
      // What is not compared is NaN, and never less.
      if (medoid[row] === medoids.length ? Number.isNaN(values[row]) : !(values[row]! < distance[row]!)) continue
      medoid[row] = place
      distance[row] = values[row]!
      coverage[row] = shared === undefined ? 1 : shared[row]!
    }
  }
  return { medoid, distance, coverage }
}
