/**
 * How many rows are in each segment of one grouping and in each of another at once.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { Segments } from '../segments.js'
import { expectSegments } from '../segments.js'

/** Two groupings of the same rows, counted. */
export interface Contingency {
  /** How many rows. */
  readonly size: number
  /** Names of the first grouping. */
  readonly rowNames: readonly string[]
  /** Names of the second. */
  readonly columnNames: readonly string[]
  /** `counts[i × columnNames.length + j]`: rows in segment i of the first and j of the second. */
  readonly counts: Float64Array
  /** Rows in each segment of the first. */
  readonly rowTotals: Float64Array
  /** Rows in each segment of the second. */
  readonly columnTotals: Float64Array
}

/** Both groupings checked and counted; they are of the same rows in the same order, at least one. */
export function contingencyOf(one: Segments, other: Segments, paths: readonly [string, string]): Contingency {
  const [first, second] = [expectSegments(one, paths[0]), expectSegments(other, paths[1])]
  const size = first.segment.length
  if (size === 0) reject('EMPTY_INPUT', `${paths[0]}.segment`, 'at least one row', one.segment)
  if (second.segment.length !== size) {
    reject('LENGTH_MISMATCH', `${paths[1]}.segment`, `${size} rows, those of ${paths[0]}`, second.segment.length)
  }
  return countPairs(first, second)
}

/** The same of groupings that are checked. */
export function countPairs(one: Segments, other: Segments): Contingency {
  const [rowNames, columnNames] = [one.segmentNames, other.segmentNames]
  const columns = columnNames.length
  const size = one.segment.length
  const counts = new Float64Array(rowNames.length * columns)
  for (let row = 0; row < size; row++) counts[one.segment[row]! * columns + other.segment[row]!]!++
  const rowTotals = new Float64Array(rowNames.length)
  const columnTotals = new Float64Array(columns)
  for (const [cell, count] of counts.entries()) {
    rowTotals[Math.floor(cell / columns)]! += count
    columnTotals[cell % columns]! += count
  }
  return { size, rowNames, columnNames, counts, rowTotals, columnTotals }
}

/** Whether both group the rows alike, whatever the names: each segment of one is a segment of the other. */
export function isSamePartition({ counts, rowTotals, columnTotals }: Contingency): boolean {
  const columns = columnTotals.length
  return counts.every(
    (count, cell) =>
      count === 0 || (count === rowTotals[Math.floor(cell / columns)] && count === columnTotals[cell % columns]),
  )
}
