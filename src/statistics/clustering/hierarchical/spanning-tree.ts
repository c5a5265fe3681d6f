import type { PackedDistances } from './packed.js'
import { pairStarts } from './packed.js'
import type { RawMerge } from './raw-merges.js'

/**
 * Merges of single linkage: the edges of the shortest tree that joins all rows, which grows by the row nearest to it.
 *
 * @see Prim (1957), Shortest connection networks and some generalizations, Bell System Technical Journal 36(6); Gower and Ross
 * (1969), Minimum spanning trees and single linkage cluster analysis, Applied Statistics 18(1).
 */
export function spanningTreeMerges({ size, values }: PackedDistances): readonly RawMerge[] {
  const starts = pairStarts(size)
  const merges: RawMerge[] = []
  const isIn = new Uint8Array(size)
  const toTree = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const by = new Int32Array(size)
  for (let row = 0; merges.length < size - 1; ) {
    isIn[row] = 1
    let next = -1
    for (let other = 0; other < size; other++) {
      if (isIn[other] === 1) continue
      const distance = other < row ? values[starts[other]! + row]! : values[starts[row]! + other]!
      if (distance < toTree[other]!) {
        toTree[other] = distance
        by[other] = row
      }
      if (next === -1 || toTree[other]! < toTree[next]!) next = other
    }
    merges.push({ a: by[next]!, b: next, height: toTree[next]! })
    row = next
  }
  return merges
}
