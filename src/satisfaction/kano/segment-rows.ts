/**
 * The rows of each segment.
 *
 * @module
 */
import { clusterCodes } from '../../statistics/cluster-codes.js'
import { columnLength } from '../../statistics/columns.js'

/** The rows of each segment by its name, checked; rows of no segment are left out. */
export function rowsBySegment(
  segments: ArrayLike<string | number | null | undefined>,
  size: number,
): ReadonlyMap<string, readonly number[]> {
  columnLength(segments, 'segments', 'a column of names')
  const names = Array.from(segments, one => (isNone(one) ? 'none' : one))
  // Names are as those of clusters, of which 1 and '1' are two; a result has one place for both.
  clusterCodes(names, 'segments', size)
  const rows = new Map<string, number[]>()
  for (const [row, name] of names.entries()) {
    if (isNone(segments[row])) continue
    const own = rows.get(String(name))
    if (own === undefined) rows.set(String(name), [row])
    else own.push(row)
  }
  return rows
}

function isNone(name: unknown): name is null | undefined {
  return name === null || name === undefined
}
