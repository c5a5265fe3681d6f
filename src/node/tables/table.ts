/**
 * What a table is here: named columns, read cell by cell, so that a million rows cost nothing until they are read.
 *
 * @module
 */
import { inspect } from 'node:util'

/** A cell as it is written: numbers keep all their digits, `undefined` is an empty cell. */
export type TableCell = string | number | undefined

/** Named columns of equal length. */
export interface Table {
  readonly columns: readonly string[]
  readonly size: number
  /** The cell of a row and a column, both from 0. */
  readonly cell: (row: number, column: number) => TableCell
}

/** Which part of a table is written. */
export interface RowsOption {
  /** So many rows from the first on; a whole number >= 0. */
  readonly rows?: number
}

/** Any value as a cell. */
export function cellOf(value: unknown): TableCell {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number' || typeof value === 'string') return value
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  return typeof value === 'object' ? inspect(value, { depth: 1, breakLength: Number.POSITIVE_INFINITY }) : String(value)
}

/** A row of a table as an array. */
export function rowOf({ columns, cell }: Table, row: number): TableCell[] {
  return columns.map((_, column) => cell(row, column))
}
