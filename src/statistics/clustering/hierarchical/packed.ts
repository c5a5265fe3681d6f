/**
 * Distances of all pairs, each once, and where they stand.
 *
 * @module
 */
import type { PairSource } from '../distances/index.js'

/** Pairs (0,1), (0,2), ..., (1,2), ... of so many rows. */
export interface PackedDistances {
  readonly size: number
  readonly values: Float64Array
}

/** The pairs of a source; NaN where one has no distance. */
export function packedDistances({ size, fill }: PairSource): PackedDistances {
  const values = new Float64Array((size * (size - 1)) / 2)
  const out = new Float64Array(size)
  for (let row = 0, place = 0; row < size - 1; row++) {
    fill(row, out)
    values.set(out.subarray(row + 1), place)
    place += size - 1 - row
  }
  return { size, values }
}

/** Where the distances of each row would begin if it had one to row 0: that of row i < j stands at start[i] + j. */
export function pairStarts(size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, row) => row * size - (row * (row + 1)) / 2 - row - 1)
}
