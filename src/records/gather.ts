/**
 * Columns of chosen rows. `Array.from` with a function walks an iterator, at several times the cost of these loops.
 *
 * @module
 */
import { collectIssues } from '../errors/index.js'
import { checkCells } from './summary-columns.js'
import type { IdColumn, LogSpend } from './types.js'

/** Row numbers from 0 to below `size`, checked. */
export function checkedRows(indices: ArrayLike<number>, size: number): Int32Array {
  const rows = new Int32Array(indices.length)
  let good = 0
  for (let i = 0; i < rows.length; i++) {
    const row = indices[i]!
    rows[i] = row
    if (rows[i] === row && row >= 0 && row < size) good++
  }
  if (good < rows.length) tellWrongRows(indices, size)
  return rows
}

/** Which cells are wrong is only asked once some are. */
function tellWrongRows(indices: ArrayLike<number>, size: number): void {
  const faults = collectIssues()
  const isRow = (cell: unknown): boolean => Number.isInteger(cell) && Number(cell) >= 0 && Number(cell) < size
  checkCells(indices, 'indices', isRow, `a whole number from 0 to ${size - 1}`, faults)
  faults.throwIfAny()
}

/** The cells of some rows. */
export function gathered(column: Float64Array, rows: Int32Array): Float64Array {
  const cells = new Float64Array(rows.length)
  for (let i = 0; i < cells.length; i++) cells[i] = column[rows[i]!]!
  return cells
}

/** The ids of some rows. */
export function gatheredIds(ids: IdColumn, rows: Int32Array): IdColumn {
  if (ids instanceof Float64Array) return gathered(ids, rows)
  if (ids instanceof Int32Array) {
    const column = new Int32Array(rows.length)
    for (let i = 0; i < column.length; i++) column[i] = ids[rows[i]!]!
    return column
  }
  const column = ids.slice(0, 0)
  for (let i = 0; i < rows.length; i++) column.push(ids[rows[i]!]!)
  return column
}

/** What is known of the amounts of some rows. */
export function gatheredLogSpend({ mean, squares }: LogSpend, rows: Int32Array): LogSpend {
  return Object.freeze({ mean: gathered(mean, rows), squares: gathered(squares, rows) })
}
