/**
 * One table as it came, read for the checks between records.
 *
 * @module
 */
import { fault, isRecord } from '../shapes/shape.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { Report } from './issue-book.js'
import { readColumns } from './read-columns.js'
import { recordReader } from './read-record.js'
import type { PlainRecord, TableView } from './table-view.js'
import { recordPath, viewOfColumns, viewOfRecords } from './table-view.js'

/** What a table holds, as far as it is right, and how the checks between records see it. */
export interface ReadRows {
  /** Copies of records, or the columns themselves in an object of their own. */
  readonly rows: object
  readonly view: TableView
}

/** Reads a table; nothing where it cannot be read as one. */
export function readRows(table: TableName, value: unknown, report: Report): ReadRows | undefined {
  if (Array.isArray(value)) return readRecords(table, value, report)
  const mayBeColumns = TABLES[table].large === true
  if (mayBeColumns && isRecord(value)) {
    const columns = readColumns(table, value, report)
    return columns === undefined ? undefined : { rows: columns, view: viewOfColumns(table, columns) }
  }
  const expected = mayBeColumns ? 'an array of records, or columns' : 'an array of records'
  const hint = value === null ? 'Leave the table out where nothing is known of it' : undefined
  for (const issue of fault('INVALID_TYPE', table, expected, value, hint)) report({ ...issue, table })
  return undefined
}

function readRecords(table: TableName, values: readonly unknown[], report: Report): ReadRows | undefined {
  const read = recordReader(table)
  const readAt = (row: number): PlainRecord | undefined =>
    read(values[row], issue => {
      const [field = ''] = issue.path.split(/[.[]/, 1)
      report({ ...issue, path: recordPath(table, row, issue.path), table, row, ...(field !== '' && { field }) })
    })
  const hole = firstHole(values)
  if (hole === undefined) {
    const records = Array.from(values, (_, row) => readAt(row))
    return { rows: records, view: viewOfRecords(table, records) }
  }
  // There may be billions of holes: only what is there is read, and what it says of other records has no place to be told.
  const filled = Object.keys(values).map(Number).filter(Number.isInteger)
  const [path, received] = [recordPath(table, hole, ''), `${values.length - filled.length} holes`]
  report({ code: 'MISSING_VALUE', path, expected: 'an array without holes', received, table, row: hole })
  for (const row of filled) readAt(row)
  return undefined
}

function firstHole(values: readonly unknown[]): number | undefined {
  for (let row = 0; row < values.length; row++) if (!(row in values)) return row
  return undefined
}
