/**
 * Rows of a table with some values put and some records taken out; columns stay columns.
 *
 * @module
 */

import { parseDay } from '../../money/core.js'
import { NO_DAY } from '../portfolio/index.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'

/** What is to change in one table. */
export interface TableChanges {
  /** By row and field; undefined where the value is to be left out. */
  readonly values: Map<number, Map<string, unknown>>
  readonly removed: Set<number>
}

type Column = Float64Array | Int32Array | readonly unknown[]

/** New rows; those that were given stay as they are. */
export function editRows(table: TableName, rows: object, changes: TableChanges): object {
  if (Array.isArray(rows)) return editRecords(rows, changes)
  const names = new Set([...Object.keys(rows), ...[...changes.values.values()].flatMap(values => [...values.keys()])])
  const columns = new Map(Object.entries(rows))
  const size = Math.max(0, ...Array.from(columns.values(), column => (isColumn(column) ? column.length : 0)))
  return Object.fromEntries(
    Array.from(names, name => {
      const column: unknown = columns.get(name)
      return [name, editColumn(name, isColumn(column) ? column : emptyColumn(table, name, size), changes)]
    }),
  )
}

function editRecords(records: readonly unknown[], { values, removed }: TableChanges): readonly unknown[] {
  return records.flatMap((record, row) => {
    if (removed.has(row)) return []
    const own = values.get(row)
    return own === undefined || typeof record !== 'object' ? [record] : [editRecord(record, own)]
  })
}

function editRecord(record: object | null, values: ReadonlyMap<string, unknown>): object {
  const fields = new Map<string, unknown>([...Object.entries(record ?? {}), ...values])
  return Object.fromEntries([...fields].filter(([, value]) => value !== undefined))
}

function isColumn(value: unknown): value is Column {
  return Array.isArray(value) || value instanceof Float64Array || value instanceof Int32Array
}

function emptyColumn(table: TableName, name: string, size: number): Column {
  const type = TABLES[table].fields[name]?.type
  if (type === 'number') return new Float64Array(size).fill(Number.NaN)
  return type === 'date' ? new Int32Array(size).fill(NO_DAY) : Array.from({ length: size }, () => undefined)
}

function editColumn(name: string, column: Column, { values, removed }: TableChanges): Column {
  const put = [...values].flatMap(([row, own]) => (own.has(name) ? [[row, own.get(name)] as const] : []))
  const stays = (_: unknown, row: number): boolean => !removed.has(row)
  if (column instanceof Float64Array) {
    const cells = column.slice()
    for (const [row, value] of put) cells[row] = typeof value === 'number' ? value : Number.NaN
    return removed.size === 0 ? cells : cells.filter(stays)
  }
  if (column instanceof Int32Array) {
    const cells = column.slice()
    for (const [row, value] of put) cells[row] = parseDay(value) ?? NO_DAY
    return removed.size === 0 ? cells : cells.filter(stays)
  }
  const cells = column.slice()
  for (const [row, value] of put) cells[row] = value
  return removed.size === 0 ? cells : cells.filter(stays)
}
