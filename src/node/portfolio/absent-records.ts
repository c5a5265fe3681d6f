/**
 * References that lead to no record, gathered by the id that is missing.
 *
 * @module
 */

import type { Portfolio, TableName } from '../../records/index.js'
import { TABLE_NAMES, TABLES } from '../../records/index.js'
import { isColumn } from '../../records/portfolio/column.js'

/** A record that is not there, and the records of one table that refer to it. */
export interface AbsentRecord {
  readonly table: TableName
  /** The field that refers. */
  readonly field: string
  /** The table that should have the record. */
  readonly to: TableName
  readonly id: string
  /** How many records refer to it. */
  readonly count: number
  /** The first of them by their rows, in order; at least one. */
  readonly rows: readonly number[]
}

/** As many rows as a person may look up. */
const ROWS_KEPT = 6

/** What these tables refer to in vain, table by table and field by field, each id where it is met first. */
export function absentRecords(portfolio: Portfolio, tables: ReadonlySet<TableName>): readonly AbsentRecord[] {
  const ids = new Map<TableName, ReadonlySet<unknown>>()
  return TABLE_NAMES.filter(table => tables.has(table)).flatMap(table =>
    Object.entries(TABLES[table].fields).flatMap(([field, what]) => {
      if (what.type !== 'reference' || portfolio[what.to] === undefined) return []
      const known = ids.get(what.to) ?? idsOf(portfolio, what.to)
      ids.set(what.to, known)
      return absentIn(portfolio, { table, field, to: what.to }, known)
    }),
  )
}

/** The ids of a table that is there. */
export function idsOf(portfolio: Portfolio, table: TableName): ReadonlySet<unknown> {
  return new Set(cellsOf(portfolio, table, 'id'))
}

function absentIn(
  portfolio: Portfolio,
  reference: Pick<AbsentRecord, 'table' | 'field' | 'to'>,
  known: ReadonlySet<unknown>,
): readonly AbsentRecord[] {
  const missing = new Map<string, { count: number; readonly rows: number[] }>()
  let row = -1
  for (const id of cellsOf(portfolio, reference.table, reference.field)) {
    row++
    if (typeof id !== 'string' || known.has(id)) continue
    const met = missing.get(id) ?? { count: 0, rows: [] }
    if (met.count === 0) missing.set(id, met)
    met.count++
    if (met.rows.length < ROWS_KEPT) met.rows.push(row)
  }
  return Array.from(missing, ([id, met]) => ({ ...reference, id, ...met }))
}

/** The values of a field, row by row; none where columns lack it. Keys stand in columns as they are. */
function* cellsOf(portfolio: Portfolio, table: TableName, field: string): Iterable<unknown> {
  const rows = portfolio[table]
  if (rows === undefined) return
  if (Array.isArray(rows)) for (const record of rows) yield Reflect.get(record, field)
  else {
    const column: unknown = Reflect.get(rows, field)
    if (isColumn(column)) yield* column
  }
}
