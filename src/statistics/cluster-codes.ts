/**
 * Whose rows are whose: names or numbers of clusters (clients, groups of firms) as codes.
 *
 * @module
 */
import { collectIssues, received, reject } from '../errors/index.js'
import { columnLength } from './columns.js'

/** Which cluster each row is of, numbered in the order in which they come. */
export interface ClusterCodes {
  readonly code: Int32Array
  readonly count: number
}

/** The codes of a column of cluster names, checked; the number 7 and the text '7' are two clusters. */
export function clusterCodes(clusters: unknown, path: string, size: number): ClusterCodes {
  const cells = expectCells(clusters, path)
  if (cells.length !== size) reject('LENGTH_MISMATCH', path, `${size} cells, one a row`, cells.length)
  const places = new Map<string | number, number>()
  const code = new Int32Array(size)
  const faults = collectIssues()
  for (let row = 0; row < size; row++) {
    const name = cells[row]
    if ((typeof name === 'string' && name !== '') || (typeof name === 'number' && Number.isFinite(name))) {
      const { size: next } = places
      const place = places.get(name)
      if (place === undefined) places.set(name, next)
      code[row] = place === undefined ? next : place
    } else {
      const expected = 'a name or a finite number'
      faults.add({ code: 'INVALID_TYPE', path: `${path}[${row}]`, expected, received: received(name) })
    }
  }
  faults.throwIfAny()
  return { code, count: places.size }
}

/** The codes of some of the rows, numbered anew. */
export function clustersOfRows({ code }: ClusterCodes, rows: readonly number[]): ClusterCodes {
  const places = new Map<number, number>()
  const kept = Int32Array.from(rows, row => {
    const own = code[row]!
    if (!places.has(own)) places.set(own, places.size)
    return places.get(own)!
  })
  return { code: kept, count: places.size }
}

function expectCells(clusters: unknown, path: string): ArrayLike<unknown> {
  columnLength(clusters, path, 'a column of names or numbers')
  return isColumn(clusters) ? clusters : reject('INVALID_TYPE', path, 'a column of names or numbers', clusters)
}

function isColumn(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && 'length' in value
}
