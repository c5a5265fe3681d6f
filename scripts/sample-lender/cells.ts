/**
 * A portfolio as cells of text, which may say what no record can.
 *
 * @module
 */
import type { Portfolio } from '../../src/records/portfolio/portfolio.js'
import { recordsOf } from '../../src/records/portfolio/rows.js'
import type { TableName } from '../../src/records/tables/names.js'
import { TABLES } from '../../src/records/tables/tables.js'

/** A cell of a CSV. */
export type Cell = string | number

/** A table of a CSV. */
export interface Cells {
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Columns that any record fills, in the order of the table's fields. */
export function cellsOf<K extends TableName>(portfolio: Portfolio, table: K): Cells {
  const rows = portfolio[table]
  const records =
    rows === undefined ? [] : Array.from(recordsOf(table, rows), record => new Map(Object.entries(record)))
  const header = Object.keys(TABLES[table].fields).filter(field => records.some(record => record.has(field)))
  return { header, rows: records.map(record => header.map(field => cellOf(record.get(field)))) }
}

function cellOf(value: unknown): Cell {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.join(';')
  return typeof value === 'number' ? value : String(value)
}
