/**
 * One way to read a table, whether it came as records or as columns.
 *
 * @module
 */
import { expectFinite, expectOneOf } from '../../errors/index.js'
import { isoDate } from '../../money/core.js'
import { TABLE_NAMES, type TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { Column } from './column.js'
import { isColumn } from './column.js'
import { expectRows } from './expect-rows.js'
import type { ColumnsOf, RowsOf } from './portfolio.js'
import { NO_DAY } from './portfolio.js'
import type { PortfolioRecords } from './types/index.js'

/**
 * Whether rows are columns; else they are records.
 *
 * @example
 * import { isColumns } from 'clientele/records'
 * isColumns([{ facility: 'F-1', date: '2024-01-31', amount: 500 }]) // => false
 * isColumns({ facility: ['F-1'], date: Int32Array.of(19753), amount: Float64Array.of(500) }) // => true
 */
export function isColumns<T extends object>(rows: readonly T[] | ColumnsOf<T>): rows is ColumnsOf<T> {
  return typeof rows === 'object' && rows !== null && !Array.isArray(rows)
}

/**
 * How many records a table holds.
 *
 * @throws ClienteleError where rows are neither an array nor columns of one length.
 * @example
 * import { rowCount } from 'clientele/records'
 * rowCount({ facility: ['F-1', 'F-1'], date: Int32Array.of(19753, 19782), amount: Float64Array.of(500, 500) }) // => 2
 */
export function rowCount(rows: RowsOf<TableName>): number {
  expectRows(rows, 'rows')
  return lengthOf(rows)
}

/**
 * The records of a table in their order. Columns give a record at a time: days as ISO text, no field where there is no value.
 *
 * @throws ClienteleError where there is no such table, or its rows are neither an array nor columns of one length.
 * @example
 * import { recordsOf } from 'clientele/records'
 * const columns = { facility: ['F-1', 'F-2'], date: Int32Array.of(19753, 19754), amount: Float64Array.of(500, 80) }
 * Array.from(recordsOf('payments', columns), ({ date, amount }) => `${date}: ${amount}`)
 * // => ['2024-01-31: 500', '2024-02-01: 80']
 */
export function recordsOf<K extends TableName>(table: K, rows: RowsOf<K>): Iterable<PortfolioRecords[K]>
export function recordsOf(table: TableName, rows: object): Iterable<object> {
  expectTable(table, rows)
  return isRecords(rows) ? rows : recordsOfColumns(table, rows)
}

/**
 * One record of a table; `undefined` where the table has no such row.
 *
 * @param row counted from 0.
 * @throws ClienteleError where there is no such table, its rows are neither an array nor columns of one length, or `row` is no number.
 * @example
 * import { recordAt } from 'clientele/records'
 * const columns = { facility: ['F-1', 'F-2'], date: Int32Array.of(19753, 19754), amount: Float64Array.of(500, 80) }
 * recordAt('payments', columns, 1) // => { facility: 'F-2', date: '2024-02-01', amount: 80 }
 * recordAt('payments', columns, 2) // => undefined
 */
export function recordAt<K extends TableName>(table: K, rows: RowsOf<K>, row: number): PortfolioRecords[K] | undefined
export function recordAt(table: TableName, rows: object, row: number): object | undefined {
  expectTable(table, rows)
  expectFinite(row, 'row')
  return reader(table, rows)(row)
}

/** Reads records of a table by row, many of them: its columns are found once. */
export function recordReader<K extends TableName>(
  table: K,
  rows: RowsOf<K>,
): (row: number) => PortfolioRecords[K] | undefined
export function recordReader(table: TableName, rows: object): (row: number) => object | undefined {
  return reader(table, rows)
}

function reader(table: TableName, rows: object): (row: number) => object | undefined {
  if (isRecords(rows)) return row => rows[row]
  const [cells, size] = [cellsOf(table, rows), lengthOf(rows)]
  return row => (Number.isInteger(row) && row >= 0 && row < size ? readRow(cells, row) : undefined)
}

function* recordsOfColumns(table: TableName, columns: object): Iterable<object> {
  const cells = cellsOf(table, columns)
  const rows = lengthOf(columns)
  for (let row = 0; row < rows; row++) yield readRow(cells, row)
}

/** A field that has a column. */
interface Cells {
  readonly name: string
  readonly column: Column
}

function cellsOf(table: TableName, columns: object): readonly Cells[] {
  const byName = new Map(Object.entries(columns))
  return Object.keys(TABLES[table].fields).flatMap(name => {
    const column: unknown = byName.get(name)
    return isColumn(column) ? [{ name, column }] : []
  })
}

function readRow(cells: readonly Cells[], row: number): object {
  const record: Record<string, unknown> = {}
  for (const { name, column } of cells) {
    const value = valueIn(column, row)
    if (value !== undefined) record[name] = value
  }
  return record
}

/** What a cell holds, as a record would: days as ISO text; `undefined` where there is nothing. */
export function valueIn(column: Column, row: number): unknown {
  const value = column[row]
  if (column instanceof Int32Array) return value === NO_DAY || value === undefined ? undefined : isoDate(Number(value))
  return Number.isNaN(value) ? undefined : value
}

function expectTable(table: TableName, rows: object): void {
  expectOneOf(table, TABLE_NAMES, 'table')
  expectRows(rows, table)
}

/** Whether rows are records. */
export function isRecords(rows: object): rows is readonly object[] {
  return Array.isArray(rows)
}

function lengthOf(rows: object): number {
  if (isRecords(rows)) return rows.length
  const [first = []] = Object.values(rows).filter(isColumn)
  return first.length
}
