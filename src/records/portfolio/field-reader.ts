/**
 * One field of a table's rows, whether they came as records or as columns.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import { isColumn } from './column.js'
import type { RowsOf } from './portfolio.js'
import { isRecords, valueIn } from './rows.js'

/** What a row holds in the field: days of columns as ISO text, `undefined` where there is no value. */
export function fieldReader(rows: RowsOf<TableName>, field: string): (row: number) => unknown {
  if (isRecords(rows)) return row => ownField(rows[row], field)
  const column = ownField(rows, field)
  if (!isColumn(column)) return () => undefined
  return row => valueIn(column, row)
}

/** A field of the record itself: what every object inherits is none. */
function ownField(record: unknown, field: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, field)
    ? Reflect.get(record, field)
    : undefined
}
