/**
 * Silhouettes of rows and of segments.
 *
 * @module
 */
import type { Widths } from './silhouette-widths.js'

/** How one segment holds together. */
export interface SegmentSilhouette {
  readonly name: string
  readonly rows: number
  /** Mean silhouette of its rows. */
  readonly mean: number
}

/** How well rows sit in their segments. */
export interface Silhouettes {
  /** One per row, within [−1, 1]; 0 for a row that is alone in its segment. */
  readonly values: Float64Array
  /**
   * Over all rows. Kaufman & Rousseeuw (1990) read above 0.70 as strong structure, above 0.50 as reasonable, above 0.25 as weak, and
   * no more as none.
   */
  readonly mean: number
  /** Segments that have rows, in the order of their names. */
  readonly segments: readonly SegmentSilhouette[]
  /** Rows that are nearer to another segment than to their own. */
  readonly misplaced: number
  /** Pairs of rows without a distance, which were left out; 0 of numbers. */
  readonly undefinedPairs: number
}

/** Where the rows of widths stand among the caller's, and their segments. */
interface Places {
  readonly codes: Uint16Array
  readonly names: readonly string[]
  readonly order: Uint32Array
}

/** Widths in the caller's order, with their means. */
export function silhouettesOf(widths: Widths, { codes, names, order }: Places): Silhouettes {
  const values = new Float64Array(order.length)
  const sums = new Float64Array(names.length)
  const rows = new Uint32Array(names.length)
  let misplaced = 0
  for (const [i, row] of order.entries()) {
    const value = widths.values[i]!
    values[row] = value
    sums[codes[i]!]! += value
    rows[codes[i]!]!++
    if (value < 0) misplaced++
  }
  return {
    values,
    mean: sums.reduce((total, sum) => total + sum, 0) / order.length,
    segments: names.map((name, j) => ({ name, rows: rows[j]!, mean: sums[j]! / rows[j]! })),
    misplaced,
    undefinedPairs: widths.undefinedPairs,
  }
}
