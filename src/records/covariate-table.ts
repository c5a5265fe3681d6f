/**
 * What is known of clients beside their orders, as rows or as columns.
 *
 * @module
 */
import { collectIssues, received, reject } from '../errors/index.js'
import type { ClientId } from './types.js'

/** A covariate of one client: a number, yes or no, or the name of a category. */
export type CovariateCell = number | boolean | string

/** One client and its covariates. */
export interface CovariateRow {
  readonly client: ClientId
  readonly [covariate: string]: CovariateCell
}

/** The same as columns of equal length. */
export interface CovariateColumns {
  readonly client: ArrayLike<ClientId>
  readonly [covariate: string]: ArrayLike<CovariateCell>
}

/** Covariates as a caller may hand them over. */
export type CovariateTable = CovariateColumns | Iterable<CovariateRow>

/** A table whose cells are still to be checked. */
export interface ReadTable {
  readonly client: ArrayLike<unknown>
  readonly covariates: ReadonlyMap<string, ArrayLike<unknown>>
  /** Where a cell is, in the words of the caller. */
  readonly path: (field: string, row: number) => string
}

/** The columns of a table; one without any, or with columns of unequal lengths, is an error. */
export function readTable(table: CovariateTable): ReadTable {
  if (typeof table !== 'object' || table === null) {
    return reject('INVALID_TYPE', 'table', 'rows { client, ... }, or columns { client: [...], ... }', table)
  }
  const isRows = Symbol.iterator in table
  const columns = isRows ? columnsOf(table) : new Map(Object.entries(table).map(expectColumn))
  const client = columns.get('client')
  if (client === undefined) return reject('MISSING_VALUE', 'table.client', 'the ids of the clients', undefined)
  columns.delete('client')
  if (columns.size === 0) reject('EMPTY_INPUT', 'table', 'at least one covariate beside client', table)
  for (const [name, { length }] of columns) {
    if (length !== client.length) reject('LENGTH_MISMATCH', `table.${name}`, `${client.length} cells`, length)
  }
  const path = (field: string, row: number): string => (isRows ? `table[${row}].${field}` : `table.${field}[${row}]`)
  return { client, covariates: columns, path }
}

function expectColumn([name, column]: [string, unknown]): [string, ArrayLike<unknown>] {
  if (!isColumn(column)) return reject('INVALID_TYPE', `table.${name}`, 'a column', column)
  return [name, column]
}

function isColumn(column: unknown): column is ArrayLike<unknown> {
  return typeof column === 'object' && column !== null && 'length' in column && typeof column.length === 'number'
}

/** Rows as columns: one for every field that any row has. */
function columnsOf(table: Iterable<unknown>): Map<string, unknown[]> {
  const columns = new Map<string, unknown[]>()
  const faults = collectIssues()
  let length = 0
  for (const row of table) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      const expected = 'a row { client, ... }'
      faults.add({ code: 'INVALID_TYPE', path: `table[${length++}]`, expected, received: received(row) })
      continue
    }
    for (const [name, cell] of Object.entries(row)) {
      const column = columns.get(name)
      if (column === undefined) columns.set(name, [...new Array<undefined>(length), cell])
      else column[length] = cell
    }
    length++
  }
  faults.throwIfAny()
  for (const column of columns.values()) column.length = length
  return columns
}
