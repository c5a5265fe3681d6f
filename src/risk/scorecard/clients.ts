/**
 * What a scorecard reads: one client as a record, or many as columns.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'

/** One client: a value by characteristic, null where it is missing. Other fields are not looked at. */
export type ScorecardClient = Readonly<Record<string, unknown>>

/** A column of numbers or of texts; null and undefined are missing. */
export type ScorecardColumn = ArrayLike<number | null | undefined> | readonly (string | null | undefined)[]

/** Clients as columns of one length, by characteristic. Other columns are not looked at. */
export type ScorecardColumns = Readonly<Record<string, ScorecardColumn>>

/** Whether columns were given, and not one client. */
export function isColumns(of: ScorecardClient | ScorecardColumns, names: readonly string[]): of is ScorecardColumns {
  const fields = expectObject(of, 'client')
  return names.some(name => typeof fields[name] === 'object' && fields[name] !== null)
}

/** The common length of columns, all of which are there. */
export function sizeOf(columns: ScorecardColumns, names: readonly string[]): number {
  let size: number | undefined
  for (const name of names) {
    const { length } = columnOf(columns, name)
    if (size !== undefined && length !== size) {
      reject('LENGTH_MISMATCH', `columns.${name}`, `${size} values, like columns.${names[0]}`, length)
    }
    size = length
  }
  return size === undefined ? reject('EMPTY_INPUT', 'columns', 'at least one column', columns) : size
}

/** A column that is there. */
export function columnOf(columns: ScorecardColumns, name: string): ScorecardColumn {
  const column: unknown = columns[name]
  if (typeof column === 'object' && column !== null && 'length' in column && isLength(column.length)) {
    return columns[name]!
  }
  return reject(
    column === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE',
    `columns.${name}`,
    'a column of values',
    column,
  )
}

function isLength(length: unknown): boolean {
  return typeof length === 'number' && Number.isInteger(length) && length >= 0
}
