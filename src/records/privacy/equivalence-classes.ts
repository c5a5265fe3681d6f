/**
 * Rows that look alike in the columns by which somebody could be recognised.
 *
 * @module
 */
import { expectList, expectObject, expectText, reject } from '../../errors/index.js'
import { isRecord } from '../shapes/shape.js'
import type { AnyRecord } from './table-views.js'

/** Rows in classes: within a class all are alike. */
export interface EquivalenceClasses {
  /** The class of each row, from 0. */
  readonly classOf: Int32Array
  /** Rows of each class. */
  readonly sizes: Int32Array
}

/** Rows of an export, checked. */
export function expectRows(rows: unknown): readonly AnyRecord[] {
  const read = Array.from(expectList(rows, 'rows'), (row, i) =>
    isRecord(row) ? row : reject('INVALID_TYPE', `rows[${i}]`, 'a record', row),
  )
  return read.length === 0 ? reject('EMPTY_INPUT', 'rows', 'at least one row', 'none') : read
}

/** Names of columns, at least one, none twice; each in some row, as a name that is in none was meant otherwise. */
export function expectColumns(columns: unknown, rows: readonly AnyRecord[], path: string): readonly string[] {
  const names = Array.from(expectList(columns, path), (name, i) => expectText(name, `${path}[${i}]`))
  if (names.length === 0) reject('EMPTY_INPUT', path, 'at least one column', 'none')
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) !== i) reject('CONFLICTING_OPTIONS', `${path}[${i}]`, 'each column once', name)
    if (!rows.some(row => Object.hasOwn(row, name))) {
      const there = Object.keys(expectObject(rows[0], 'rows[0]')).join(', ')
      reject('COLUMN_NOT_FOUND', `${path}[${i}]`, 'a column of the rows', name, `The first row has ${there}`)
    }
  }
  return names
}

/** A column in small whole numbers: equal values have the same; what is missing is a value like any other. */
export interface CodedColumn {
  readonly codes: Int32Array
  readonly values: readonly unknown[]
}

/** A column of text, numbers, true and false; absent where there is nothing. */
export function codeColumn(rows: readonly AnyRecord[], name: string): CodedColumn {
  const codes = new Int32Array(rows.length)
  const known = new Map<unknown, number>()
  for (const [i, row] of rows.entries()) {
    const value = expectCell(Object.hasOwn(row, name) ? row[name] : undefined, `rows[${i}].${name}`)
    const code = known.get(value) ?? known.size
    known.set(value, code)
    codes[i] = code
  }
  return { codes, values: Array.from(known.keys()) }
}

function expectCell(value: unknown, path: string): unknown {
  if (value === undefined || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const hint = 'Write dates as ISO text, leave out what is not known'
  return reject('INVALID_TYPE', path, 'text, a finite number, true or false', value, hint)
}

/** The classes of rows that agree in all columns, in the order of their first rows. */
export function classesOf(columns: readonly Int32Array[], length: number): EquivalenceClasses {
  let classOf = new Int32Array(length)
  let count = Math.min(1, length)
  for (const column of columns) {
    const seen = new Map<number, number>()
    const next = new Int32Array(length)
    const width = 1 + column.reduce((most, code) => Math.max(most, code), 0)
    for (let row = 0; row < length; row++) {
      const pair = classOf[row]! * width + column[row]!
      const found = seen.get(pair) ?? seen.size
      seen.set(pair, found)
      next[row] = found
    }
    classOf = next
    count = seen.size
  }
  const sizes = new Int32Array(count)
  for (const own of classOf) sizes[own]!++
  return { classOf, sizes }
}
