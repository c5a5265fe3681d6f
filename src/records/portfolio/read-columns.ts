/**
 * Columns of a large table, checked as they stand: they are long, and nobody copies them.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { FIRST_DAY, LAST_DAY } from '../../money/civil-date.js'
import type { Field } from '../fields/field.js'
import { fieldShape } from '../fields/field-shape.js'
import { nearName } from '../fields/near-name.js'
import type { Shape } from '../shapes/shape.js'
import { fault } from '../shapes/shape.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { Column } from './column.js'
import { cellsOf } from './column.js'
import { isDayNumber } from './day-text.js'
import type { Report } from './issue-book.js'
import type { Columns } from './table-view.js'
import { columnPath } from './table-view.js'

/** The columns of a table, whatever their cells; nothing where one that must be there is not, or they are not of one length. */
export function readColumns(table: TableName, columns: object, report: Report): Columns | undefined {
  const kept = new Map<string, Column>()
  for (const [name, value] of Object.entries(columns)) {
    const column = columnOf(table, name, value, report)
    if (column !== undefined) kept.set(name, column)
  }
  reportMissing(table, columns, report)
  if (requiredOf(table).some(name => !kept.has(name))) return undefined
  const [size = 0] = Array.from(kept.values(), ({ length }) => length)
  if (!haveOneLength(table, kept, size, report)) return undefined
  for (const [name, column] of kept) reportCells(table, name, column, report)
  return Object.fromEntries(kept)
}

function columnOf(table: TableName, name: string, value: unknown, report: Report): Column | undefined {
  const { fields, record } = TABLES[table]
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  const path = `${table}.${name}`
  if (field === undefined) {
    const near = nearName(name, Object.keys(fields))
    const faults = fault('UNKNOWN_OPTION', path, `a field of ${record}`, name, near && `Perhaps '${near}'`)
    for (const issue of faults) report({ ...issue, table })
  } else if (value !== undefined) {
    if (isColumnOf(field, value)) return value
    for (const issue of fault('INVALID_TYPE', path, COLUMNS[kindOf(field)], value))
      report({ ...issue, table, field: name })
  }
  return undefined
}

const COLUMNS = {
  days: 'an Int32Array of days since 1970-01-01',
  numbers: 'a Float64Array',
  others: 'an array',
} as const

function kindOf({ type }: Field): keyof typeof COLUMNS {
  return type === 'date' ? 'days' : type === 'number' ? 'numbers' : 'others'
}

function isColumnOf(field: Field, value: unknown): value is Column {
  const kind = kindOf(field)
  if (kind === 'days') return value instanceof Int32Array
  return kind === 'numbers' ? value instanceof Float64Array : Array.isArray(value)
}

function requiredOf(table: TableName): readonly string[] {
  const { fields } = TABLES[table]
  return Object.keys(fields).filter(name => fields[name]?.optional === false)
}

function reportMissing(table: TableName, columns: object, report: Report): void {
  const given = new Map<string, unknown>(Object.entries(columns))
  for (const name of requiredOf(table)) {
    if (given.get(name) !== undefined) continue
    const [path, expected] = [`${table}.${name}`, COLUMNS[kindOf(TABLES[table].fields[name]!)]]
    report({ code: 'MISSING_VALUE', path, expected, received: 'undefined', table, field: name })
  }
}

function haveOneLength(table: TableName, columns: ReadonlyMap<string, Column>, size: number, report: Report): boolean {
  const others = [...columns].filter(([, column]) => column.length !== size)
  for (const [name, { length }] of others) {
    const expected = `a column of ${size}, as the first is`
    report({ code: 'LENGTH_MISMATCH', path: `${table}.${name}`, expected, received: `${length}`, table, field: name })
  }
  return others.length === 0
}

function reportCells(table: TableName, name: string, column: Column, report: Report): void {
  const field = TABLES[table].fields[name]
  if (field === undefined) return
  const [cells, shape] = [cellsOf(column), field.type === 'date' ? day : fieldShape(field)]
  let right: unknown
  for (let row = 0; row < column.length; row++) {
    const cell = cells(row)
    // Columns repeat themselves: the payments of a facility, the orders in a currency.
    if (cell === right && cell !== undefined) continue
    const faults = faultsOf(cell, field, shape)
    if (faults.length === 0) right = cell
    for (const issue of faults) report({ ...issue, path: columnPath(table, row, name), table, row, field: name })
  }
}

function faultsOf(cell: unknown, field: Field, shape: Shape): readonly Issue[] {
  if (cell !== undefined) return shape(cell, '')
  return field.optional ? [] : shape(cell, '').map(issue => ({ ...issue, code: 'MISSING_VALUE' }))
}

const DAY = `a day number from ${FIRST_DAY} (0001-01-01) to ${LAST_DAY} (9999-12-31)`

const day: Shape = (value, path) =>
  typeof value === 'number' && isDayNumber(value) ? [] : fault('INVALID_DATE', path, DAY, value)
