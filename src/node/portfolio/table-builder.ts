/**
 * A table that grows row by row, each with its place in a file.
 *
 * @module
 */
import type { TableName } from '../../records/index.js'
import { TABLES } from '../../records/index.js'
import { columnBuilder } from './column-builder.js'
import { keySet } from './key-set.js'

/** Where a row stands. */
export interface RowPlace {
  readonly file: string
  readonly line: number
}

/** A table under construction. */
export interface TableBuilder {
  readonly table: TableName
  /** How many rows there are. */
  readonly size: number
  /** Adds a row: values in the order of the table's fields. Not added where its key is there already: gives the place of that row. */
  add(values: readonly unknown[], place: RowPlace): RowPlace | undefined
  /** Remembers where a row stands that could not be kept, so that what refers to it can be told where it was. */
  leaveOut(values: readonly unknown[], place: RowPlace): void
  placeOf(row: number): RowPlace
  /** Counts rows that were left out before anything in them was read. */
  lose(rows: number): void
  /** How many rows were left out of which the id is not known. */
  readonly lost: number
  /** Where the first row with this id stands that was left out. */
  leftOutAt(id: string): RowPlace | undefined
  /** Records, or columns of a large table. */
  finish(): object
}

/** An empty table. */
export function tableBuilder(table: TableName): TableBuilder {
  const { fields, key, large = false } = TABLES[table]
  const names = Object.keys(fields)
  const rows = large ? columnRows(table) : recordRows(names)
  const keys = keySet()
  const keyPlaces = key.map(name => names.indexOf(name))
  const places = rowPlaces()
  const idAt = key.length === 1 && !large ? names.indexOf(key[0]!) : -1
  const leftOut = new Map<string, RowPlace>()
  let size = 0
  let lost = 0
  return {
    table,
    get size() {
      return size
    },
    add(values, place) {
      const known = keys.add(keyOf(values, keyPlaces), size)
      if (known !== undefined) return places.at(known)
      places.add(place)
      rows.add(values)
      size++
      return undefined
    },
    leaveOut(values, place) {
      const id = textOf(values[idAt])
      if (id === undefined) lost++
      else if (!leftOut.has(id)) leftOut.set(id, place)
    },
    lose(rows) {
      lost += rows
    },
    get lost() {
      return lost
    },
    placeOf: row => places.at(row),
    leftOutAt: id => leftOut.get(id),
    finish: () => rows.finish(size),
  }
}

/** The key of a row as text; undefined of a row that has none. */
function keyOf(values: readonly unknown[], places: readonly number[]): string | undefined {
  const [only = 0, ...more] = places
  if (more.length === 0) return textOf(values[only])
  const parts = places.map(at => textOf(values[at]))
  return parts.every(part => part === undefined) ? undefined : JSON.stringify(parts)
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value)
}

interface Rows {
  add(values: readonly unknown[]): void
  finish(size: number): object
}

function recordRows(names: readonly string[]): Rows {
  const records: object[] = []
  return {
    add(values) {
      records.push(Object.fromEntries(names.flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]]]))))
    },
    finish: () => records,
  }
}

/** Columns of fields that no record may lack are there though no row has a value. */
function columnRows(table: TableName): Rows {
  const fields = Object.entries(TABLES[table].fields)
  const columns = fields.map(([, field]) => columnBuilder(field))
  return {
    add(values) {
      for (let i = 0; i < columns.length; i++) columns[i]!.add(values[i])
    },
    finish: size =>
      size === 0
        ? []
        : Object.fromEntries(
            fields.flatMap(([name], i) => {
              const column = columns[i]!.finish()
              return column === undefined ? [] : [[name, column]]
            }),
          ),
  }
}

/** The places of rows, file by file. */
function rowPlaces(): { add(place: RowPlace): void; at(row: number): RowPlace } {
  const files: { readonly file: string; readonly first: number }[] = []
  const lines: number[] = []
  return {
    add({ file, line }) {
      if (files.at(-1)?.file !== file) files.push({ file, first: lines.length })
      lines.push(line)
    },
    at(row) {
      const found = files.findLast(({ first }) => first <= row)
      return { file: found!.file, line: lines[row]! }
    },
  }
}
