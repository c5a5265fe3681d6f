/**
 * Rows or columns, told apart and brought into columns by name; cells are not looked at yet.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'

/** Columns of equal length, and where a cell stands in the words of the caller. */
export interface Cells {
  readonly size: number
  readonly columns: Readonly<Record<string, ArrayLike<unknown>>>
  /** The one of `date` and `time` that is there. */
  readonly moment: 'date' | 'time'
  path(field: string, row: number): string
}

/** The cells of these fields besides the moment. */
export function readCells(input: unknown, name: string, fields: readonly string[]): Cells {
  const shape = `{ ${fields[0]}, date or time, ${fields.slice(1).join(', ')} }`
  if (typeof input !== 'object' || input === null) {
    return reject('INVALID_TYPE', name, `rows ${shape}, or columns of the same names`, input)
  }
  return Symbol.iterator in input ? cellsOfRows(input, name, fields, shape) : cellsOfColumns(input, name, fields)
}

function cellsOfRows(input: object, name: string, fields: readonly string[], shape: string): Cells {
  const rows = Array.from(isIterable(input) ? input : [], (row, i) =>
    isFields(row) ? row : reject('INVALID_TYPE', `${name}[${i}]`, `a row ${shape}`, row),
  )
  const path = (field: string, row: number): string => `${name}[${row}].${field}`
  const first = rows[0]
  const moment = first !== undefined && first['date'] === undefined && first['time'] !== undefined ? 'time' : 'date'
  const columns = Object.fromEntries([...fields, moment].map(field => [field, rows.map(row => row[field])]))
  return { size: rows.length, columns, moment, path }
}

function cellsOfColumns(input: object, name: string, fields: readonly string[]): Cells {
  expectKnownKeys(input, [...fields, 'date', 'time'], name)
  const moment = Reflect.get(input, 'time') === undefined ? 'date' : 'time'
  if (moment === 'time' && Reflect.get(input, 'date') !== undefined) {
    reject('CONFLICTING_OPTIONS', `${name}.time`, 'dates or times, not both', 'date and time')
  }
  const columns: Record<string, ArrayLike<unknown>> = {}
  let size: number | undefined
  for (const field of [...fields, moment]) {
    const column: unknown = Reflect.get(input, field)
    const path = `${name}.${field}`
    if (column === undefined) return reject('MISSING_VALUE', path, 'a column', column)
    if (!isColumn(column)) return reject('INVALID_TYPE', path, 'a column', column)
    size ??= column.length
    if (column.length !== size) reject('LENGTH_MISMATCH', path, `${size} cells, like ${name}.client`, column.length)
    columns[field] = column
  }
  return { size: Number(size), columns, moment, path: (field, row) => `${name}.${field}[${row}]` }
}

function isIterable(input: object): input is Iterable<unknown> {
  return Symbol.iterator in input
}

function isFields(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && !Array.isArray(row)
}

function isColumn(column: unknown): column is ArrayLike<unknown> {
  return typeof column === 'object' && column !== null && 'length' in column && Number.isInteger(column.length)
}
