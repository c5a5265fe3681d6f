/**
 * How much nearer each row is to its own segment than to the next one, from distances of all pairs.
 *
 *   s = (b − a) / max(a, b)      a: mean distance to the other rows of its segment, b: to those of the nearest other segment
 *
 * @see Rousseeuw (1987), Silhouettes: a graphical aid to the interpretation and validation of cluster analysis, Journal of
 * Computational and Applied Mathematics 20.
 * @module
 */
import type { PairSource } from '../distances/index.js'

/** Silhouettes of rows, as they came. */
export interface Widths {
  readonly values: Float64Array
  /** Pairs without a distance, which were left out. */
  readonly undefinedPairs: number
}

/** One silhouette per row of the source; 0 for a row that is alone, or compared with none. */
export function silhouetteWidths(source: PairSource, codes: Uint16Array, segments: number): Widths {
  const { size } = source
  const sums = new Float64Array(size * segments)
  const counts = new Uint32Array(size * segments)
  const out = new Float64Array(size)
  let undefinedPairs = 0
  for (let row = 0; row < size; row++) {
    source.fill(row, out)
    const own = codes[row]!
    const at = row * segments
    for (let other = row + 1; other < size; other++) {
      const distance = out[other]!
      if (Number.isNaN(distance)) {
        undefinedPairs++
        continue
      }
      const there = codes[other]!
      sums[at + there]! += distance
      counts[at + there]!++
      sums[other * segments + own]! += distance
      counts[other * segments + own]!++
    }
  }
  const values = Float64Array.from(codes, (own, row) => widthOf(sums, counts, row * segments, segments, own))
  return { values, undefinedPairs }
}

function widthOf(sums: Float64Array, counts: Uint32Array, from: number, segments: number, own: number): number {
  if (counts[from + own] === 0) return 0
  const within = sums[from + own]! / counts[from + own]!
  let nearest = Infinity
  for (let j = 0; j < segments; j++) {
    if (j !== own && counts[from + j]! > 0) nearest = Math.min(nearest, sums[from + j]! / counts[from + j]!)
  }
  return nearest === Infinity ? 0 : relativeGain(within, nearest)
}

/** (b − a) / max(a, b): within [−1, 1], 0 where both are 0. */
export function relativeGain(within: number, nearest: number): number {
  const larger = Math.max(within, nearest)
  return larger === 0 ? 0 : (nearest - within) / larger
}
