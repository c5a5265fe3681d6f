/**
 * Rows drawn evenly, none twice: each distinct row waits for a time that is the shorter the more rows it stands for, and those that
 * come first are drawn.
 *
 * @see Efraimidis & Spirakis (2006), Weighted random sampling with a reservoir, Information Processing Letters 97(5).
 * @module
 */
import type { RandomStream } from '../../../model/index.js'
import type { WeightedRows } from './mixture.js'

/** As many distinct rows as are asked for, one after the other. */
export function evenRows(
  { values, weights, dimensions }: WeightedRows,
  howMany: number,
  uniform: RandomStream,
): Float64Array {
  const waits = weights.map(weight => -Math.log1p(-uniform()) / weight)
  const drawn = Uint32Array.from(waits.keys())
    .sort((a, b) => waits[a]! - waits[b]! || a - b)
    .subarray(0, howMany)
  const rows = new Float64Array(howMany * dimensions)
  for (const [place, row] of drawn.entries()) {
    rows.set(values.subarray(row * dimensions, (row + 1) * dimensions), place * dimensions)
  }
  return rows
}
