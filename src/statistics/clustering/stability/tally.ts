/**
 * What one resample after the other says of the clusters of all rows.
 *
 * @module
 */
import { adjustedRandOf } from '../agreement/adjusted-rand.js'
import type { Contingency } from '../agreement/contingency.js'
import { countPairs } from '../agreement/contingency.js'
import { pairUp } from '../agreement/pair-up.js'
import type { Segments } from '../segments.js'

/** Sums over resamples. */
export interface Tally {
  /** Adjusted Rand index of each. */
  readonly indices: number[]
  /** By cluster. */
  readonly jaccard: Float64Array
  readonly dissolved: Uint32Array
  readonly recovered: Uint32Array
  /** By row: resamples that kept it. */
  readonly kept: Uint32Array
}

/** Nothing counted yet. */
export function emptyTally(clusters: number, rows: number): Tally {
  return {
    indices: [],
    jaccard: new Float64Array(clusters),
    dissolved: new Uint32Array(clusters),
    recovered: new Uint32Array(clusters),
    kept: new Uint32Array(rows),
  }
}

/** Adds what the clusters of a resample make of the same rows. */
export function addTo(tally: Tally, own: Segments, again: Segments): void {
  const table = countPairs(own, again)
  tally.indices.push(adjustedRandOf(table))
  for (let i = 0; i < tally.jaccard.length; i++) {
    const overlap = greatestOverlap(table, i)
    tally.jaccard[i]! += overlap
    if (overlap <= 0.5) tally.dissolved[i]!++
    if (overlap > 0.75) tally.recovered[i]!++
  }
  const columns = table.columnNames.length
  const shared = (j: number, i: number): number => table.counts[i * columns + j]!
  const { previousOf } = pairUp(
    columns,
    table.rowNames.length,
    (j, i) => -shared(j, i),
    (j, i) => shared(j, i) > 0,
  )
  for (let row = 0; row < tally.kept.length; row++) {
    if (previousOf[again.segment[row]!] === own.segment[row]) tally.kept[row]!++
  }
}

function greatestOverlap({ counts, rowTotals, columnTotals }: Contingency, i: number): number {
  const columns = columnTotals.length
  let greatest = 0
  for (let j = 0; j < columns; j++) {
    const shared = counts[i * columns + j]!
    if (shared > 0) greatest = Math.max(greatest, shared / (rowTotals[i]! + columnTotals[j]! - shared))
  }
  return greatest
}
