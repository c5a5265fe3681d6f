/**
 * Records of a large table as columns.
 *
 * @module
 */
import { collectIssues, expectOneOf } from '../../errors/index.js'
import { parseDay } from '../../money/core.js'
import type { Field } from '../fields/field.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { Column } from './column.js'
import type { ColumnsOf, LargeTable, RowsOf } from './portfolio.js'
import { NO_DAY } from './portfolio.js'
import { readRows } from './read-rows.js'
import type { PlainRecord } from './table-view.js'
import type { PortfolioRecords } from './types/index.js'

/**
 * The records of a large table as columns, which take a fraction of the memory; what already is columns is given back as it is.
 *
 * @param table one of the large tables: instalments, payments, orders, interactions, surveyAnswers.
 * @throws ClienteleError with the first ten faults of single fields; `OUT_OF_RANGE` for a table that is not large.
 * @example
 * import { columnsOf } from 'clientele/records'
 * const columns = columnsOf('payments', [
 *   { facility: 'F-1', date: '2024-01-31', amount: 500 },
 *   { facility: 'F-2', date: '2024-02-01', amount: 80, currency: 'EUR' },
 * ])
 * columns.date // => Int32Array(2) [ 19753, 19754 ]
 * columns.currency // => [undefined, 'EUR']
 * columns.id // => undefined
 */
export function columnsOf<K extends LargeTable>(table: K, rows: RowsOf<K>): ColumnsOf<PortfolioRecords[K]>
export function columnsOf(table: LargeTable, rows: object): object {
  expectOneOf(table, LARGE, 'table')
  const faults = collectIssues()
  const read = readRows(table, rows, faults.add)
  faults.throwIfAny()
  return read === undefined || !Array.isArray(read.rows) ? rows : columnsOfRecords(table, read.rows)
}

const LARGE: readonly LargeTable[] = ['instalments', 'payments', 'orders', 'interactions', 'surveyAnswers']

function columnsOfRecords(table: TableName, records: readonly PlainRecord[]): Readonly<Record<string, Column>> {
  const fields = Object.entries(TABLES[table].fields)
  const held = fields.filter(([name, { optional }]) => !optional || records.some(record => record[name] !== undefined))
  return Object.fromEntries(held.map(([name, field]) => [name, columnOf(field, name, records)]))
}

function columnOf(field: Field, name: string, records: readonly PlainRecord[]): Column {
  if (field.type === 'date') return Int32Array.from(records, record => parseDay(record[name]) ?? NO_DAY)
  if (field.type === 'number') return Float64Array.from(records, record => numberOf(record[name]))
  return records.map(record => record[name])
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN
}
