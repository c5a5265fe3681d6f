/**
 * A table as the checks between records see it: a cell of a field in a row, however the table came.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import type { Column } from './column.js'
import { cellsOf } from './column.js'

/** A record of which every field is right; what is wrong was left out of it. */
export type PlainRecord = Readonly<Record<string, unknown>>

export interface TableView {
  readonly table: TableName
  /** How many rows. */
  readonly size: number
  /** The values of a field by row: days as ISO text, or all as day numbers; undefined where there is none. */
  readonly cells: (field: string) => (row: number) => unknown
  /** How the caller would write the place of a value. */
  readonly path: (row: number, field: string) => string
}

/** A view of records; undefined where a row is none. */
export function viewOfRecords(table: TableName, records: readonly (PlainRecord | undefined)[]): TableView {
  return {
    table,
    size: records.length,
    cells: field => row => records[row]?.[field],
    path: (row, field) => recordPath(table, row, field),
  }
}

/** The columns of a table by field, all of one length. */
export type Columns = Readonly<Record<string, Column>>

/** A view of columns. */
export function viewOfColumns(table: TableName, columns: Columns): TableView {
  const [size = 0] = Object.values(columns).map(({ length }) => length)
  return {
    table,
    size,
    cells: field => cellsOf(columns[field] ?? []),
    path: (row, field) => columnPath(table, row, field),
  }
}

/** `facilities[17].maturity`; the record itself where `within` is empty. */
export function recordPath(table: TableName, row: number, within: string): string {
  return within === '' ? `${table}[${row}]` : `${table}[${row}].${within}`
}

/** `payments.amount[17]`. */
export function columnPath(table: TableName, row: number, field: string): string {
  return `${table}.${field}[${row}]`
}
