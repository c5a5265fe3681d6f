/**
 * Tables as what is done to all of them alike reads them: cell by cell, whether they came as records or as columns.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { recordKey } from '../lineage/index.js'
import { valueIn } from '../portfolio/rows.js'
import { isRecord } from '../shapes/shape.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'

/** A record of any table. */
export type AnyRecord = Readonly<Record<string, unknown>>

/** A column as it lies in memory. */
export type AnyColumn = Float64Array | Int32Array | readonly unknown[]

/** A table whose cells can be read. */
export type TableView = {
  readonly table: TableName
  readonly size: number
  /** As they came. */
  readonly rows: object
  /** What the cell holds; days of columns as ISO text; undefined where there is nothing. */
  readonly value: (field: string, row: number) => unknown
} & (
  | { readonly records: readonly AnyRecord[]; readonly columns?: never }
  | { readonly columns: ReadonlyMap<string, AnyColumn>; readonly records?: never }
)

/** The tables of a portfolio; throws for what is none. Cells are not checked: `checkPortfolio` does. */
export function tableViews(portfolio: unknown): readonly TableView[] {
  const given = expectObject(portfolio, 'portfolio')
  for (const name of Object.keys(given)) {
    if (!isTableName(name)) reject('UNKNOWN_OPTION', `portfolio.${name}`, 'the name of a table: see TABLE_NAMES', name)
  }
  return TABLE_NAMES.flatMap(table => {
    const rows = given[table]
    return rows === undefined ? [] : [viewOf(table, rows)]
  })
}

/** Whether text is the name of a table. */
export function isTableName(name: string): name is TableName {
  return TABLE_NAMES.some(known => known === name)
}

function viewOf(table: TableName, rows: unknown): TableView {
  if (Array.isArray(rows)) return viewOfRecords(table, rows)
  if (isRecord(rows)) return viewOfColumns(table, rows)
  return reject('INVALID_TYPE', `portfolio.${table}`, 'an array of records, or columns', rows)
}

function expectRecord(row: unknown, table: TableName, i: number): AnyRecord {
  return isRecord(row) ? row : reject('INVALID_TYPE', `portfolio.${table}[${i}]`, 'a record', row)
}

function viewOfRecords(table: TableName, rows: readonly unknown[]): TableView {
  const records = Array.from(rows, (row, i) => expectRecord(row, table, i))
  return { table, size: records.length, rows, records, value: (field, row) => records[row]?.[field] }
}

function viewOfColumns(table: TableName, rows: AnyRecord): TableView {
  const columns = new Map<string, AnyColumn>()
  for (const [name, column] of Object.entries(rows))
    columns.set(name, expectColumn(column, `portfolio.${table}.${name}`))
  const [size = 0, ...others] = Array.from(columns.values(), column => column.length)
  const other = others.find(length => length !== size)
  if (other !== undefined) reject('LENGTH_MISMATCH', `portfolio.${table}`, `columns of ${size} rows`, other)
  const value = (field: string, row: number): unknown => {
    const column = columns.get(field)
    return column === undefined ? undefined : valueIn(column, row)
  }
  return { table, size, rows, columns, value }
}

function expectColumn(column: unknown, path: string): AnyColumn {
  if (Array.isArray(column) || column instanceof Float64Array || column instanceof Int32Array) return column
  return reject('INVALID_TYPE', path, 'a column: an array, a Float64Array or days in an Int32Array', column)
}

/** What the record of a row is called. */
export function keyOf(view: TableView, row: number): string {
  const { table } = view
  return recordKey(table, Object.fromEntries(TABLES[table].key.map(name => [name, view.value(name, row)])))
}

/** The record of a row: the fields of its table that have a value. */
export function recordOf(view: TableView, row: number): AnyRecord {
  const cells = Object.keys(TABLES[view.table].fields).map(name => [name, view.value(name, row)] as const)
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined))
}

/** A cell of text; undefined where there is none. */
export function textAt(view: TableView, field: string, row: number): string | undefined {
  const value = view.value(field, row)
  return typeof value === 'string' ? value : undefined
}

/** The fields that records or columns have, also those that no table knows. */
export function fieldNamesIn({ records, columns }: TableView): readonly string[] {
  if (records === undefined) return Array.from(columns.keys())
  const names = new Set<string>()
  for (const record of records) for (const name of Object.keys(record)) names.add(name)
  return Array.from(names)
}
