/**
 * Pairs of rows that share no known attribute: counted as far apart as any two rows are, and said.
 *
 * @module
 */
import type { ComparisonWarning } from './types.js'

/** Puts the largest distance where there is none (NaN), in place; how many places that were. */
export function fillUndefined(distances: Float64Array | Float32Array): number {
  let [largest, undefinedPairs] = [0, 0]
  for (let i = 0; i < distances.length; i++) {
    const distance = distances[i]!
    if (Number.isNaN(distance)) undefinedPairs++
    else if (distance > largest) largest = distance
  }
  if (undefinedPairs > 0) {
    for (let i = 0; i < distances.length; i++) if (Number.isNaN(distances[i])) distances[i] = largest
  }
  return undefinedPairs
}

/** What the reader of a clustering should know of such pairs. */
export function undefinedPairsWarning(pairs: number): readonly ComparisonWarning[] {
  if (pairs === 0) return []
  const message = `${pairs} pairs of distinct rows share no known attribute; each counts as the largest distance there is`
  return [{ code: 'PAIRS_NOT_COMPARED', message }]
}
