/**
 * Columns of dates at the door: every bad cell is counted, the first ten are named, and what is left is whole days.
 *
 * @module
 */
import type { IssueCollector } from '../errors/index.js'
import { reject } from '../errors/index.js'
import { dateIssue, parseDay } from '../money/core.js'

/** The day of a cell that is no date, or has not come yet. */
export const NEVER = 0x7fff_ffff

/** A column of so many cells, or the error that it is none. */
export function cellsOf(column: unknown, size: number, path: string, expected: string): ArrayLike<unknown> {
  if (!isColumn(column)) return reject(column === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE', path, expected, column)
  if (column.length !== size) reject('LENGTH_MISMATCH', path, `${size} cells, like the others`, column.length)
  return column
}

function isColumn(column: unknown): column is ArrayLike<unknown> {
  return typeof column === 'object' && column !== null && 'length' in column && typeof column.length === 'number'
}

/** A column of dates as days; null, where it is allowed, is {@link NEVER}. Faults are gathered, not thrown. */
export function daysOf(
  column: unknown,
  size: number,
  path: string,
  { mayBeNull, faults }: { readonly mayBeNull: boolean; readonly faults: IssueCollector },
): Int32Array {
  const cells = cellsOf(column, size, path, mayBeNull ? 'a column of dates and nulls' : 'a column of dates')
  const days = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    const cell = cells[i]
    const day = parseDay(cell)
    if (day !== undefined) days[i] = day
    else if (mayBeNull && cell === null) days[i] = NEVER
    else faults.add(mayBeNull ? orNull(cell, `${path}[${i}]`) : dateIssue(cell, `${path}[${i}]`))
  }
  return days
}

function orNull(cell: unknown, path: string): ReturnType<typeof dateIssue> {
  const issue = dateIssue(cell, path)
  return { ...issue, expected: `${issue.expected}, or null` }
}
