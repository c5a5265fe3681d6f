/**
 * Arrays that are tables by row, and objects as rows of one field each.
 *
 * @module
 */
import type { Table } from './table.js'
import { cellOf } from './table.js'

/** Rows of objects: a column for every field that one of them has, `interval.lower` for a field inside of a field. */
export function tableOfObjects(rows: readonly object[]): Table {
  const flat = rows.map(row => new Map(fieldsOf(row)))
  const columns = [...new Set(flat.flatMap(fields => [...fields.keys()]))]
  return { columns, size: rows.length, cell: (row, column) => cellOf(flat[row]?.get(columns[column]!)) }
}

/** Rows of cells, under numbers. */
export function tableOfArrays(rows: readonly (readonly unknown[])[]): Table {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const columns = Array.from({ length: width }, (_, i) => String(i + 1))
  return { columns, size: rows.length, cell: (row, column) => cellOf(rows[row]?.[column]) }
}

/** One object: a row for every field of it and of the objects inside. */
export function tableOfFields(object: object): Table {
  const fields = fieldsOf(object)
  return { columns: ['field', 'value'], size: fields.length, cell: (row, column) => cellOf(fields[row]?.[column]) }
}

/** Fields by path, those of plain objects inside under `outer.inner`. */
function fieldsOf(object: object, path = ''): [string, unknown][] {
  return Object.entries(object).flatMap(([name, value]): [string, unknown][] =>
    isPlain(value) ? fieldsOf(value, `${path}${name}.`) : [[path + name, value]],
  )
}

/** Whether a value is an object that was written as `{ ... }`. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Whether a value is a list of objects, the rows of a table of its own. */
export function isRows(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(row => isPlain(row))
}
