/**
 * Columns of a table's rows, whichever way they came.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import { fieldReader } from '../portfolio/field-reader.js'
import type { RowsOf } from '../portfolio/portfolio.js'
import { NO_DAY } from '../portfolio/portfolio.js'
import { isColumns, rowCount } from '../portfolio/rows.js'
import type { TableName } from '../tables/names.js'

type Rows = RowsOf<TableName>

/** Texts, which are there in every row. */
export function texts(rows: Rows, field: string): string[] {
  const cell = fieldReader(rows, field)
  return Array.from({ length: rowCount(rows) }, (_, row) => String(cell(row)))
}

/** Numbers; NaN where there is none. */
export function numbers(rows: Rows, field: string): Float64Array {
  const cell = fieldReader(rows, field)
  return Float64Array.from({ length: rowCount(rows) }, (_, row) => Number(cell(row)))
}

/** Whole UTC days since 1970-01-01; {@link NO_DAY} where there is none. Columns of days are given as they are. */
export function days(rows: Rows, field: string): Int32Array {
  const column: unknown = isColumns<object>(rows) ? Reflect.get(rows, field) : undefined
  if (column instanceof Int32Array) return column
  const cell = fieldReader(rows, field)
  return Int32Array.from({ length: rowCount(rows) }, (_, row) => parseDay(cell(row)) ?? NO_DAY)
}
