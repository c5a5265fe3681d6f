import type { TreeParams } from './types.js'

/**
 * How much each row counts in its cluster, together 1: alike, or, by `'weighted'` and `'median'`, half as much with every merge
 * after which it was in one part of two.
 */
export function memberWeights(
  { linkage, merges }: TreeParams,
  segment: Uint16Array,
  sizes: readonly number[],
): Float64Array {
  if (linkage !== 'weighted' && linkage !== 'median') {
    return Float64Array.from(segment, cluster => 1 / sizes[cluster]!)
  }
  const rows = segment.length
  const clusterOf = new Int32Array(2 * rows - 1)
  clusterOf.set(segment)
  for (const [i, [left, right]] of merges.entries()) {
    clusterOf[rows + i] = clusterOf[left] === clusterOf[right] ? clusterOf[left]! : ACROSS
  }
  const weights = new Float64Array(2 * rows - 1).fill(1)
  for (let i = merges.length - 1; i >= 0; i--) {
    if (clusterOf[rows + i] === ACROSS) continue
    for (const part of merges[i]!) weights[part] = weights[rows + i]! / 2
  }
  return weights.slice(0, rows)
}

/** Merges that a cut undoes join clusters. */
const ACROSS = -1
