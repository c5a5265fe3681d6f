/**
 * Which columns of a file hold which fields.
 *
 * @module
 */

import { lettersOf } from '../../records/fields/near-name.js'
import type { Field, TableName } from '../../records/index.js'
import { TABLES } from '../../records/index.js'
import type { TableFile } from './find-files.js'

/** A field, and where its values come from. */
export interface FieldPlace {
  readonly name: string
  readonly field: Field
  /** Its columns in the order in which their cells are joined; none where it is constant or absent. */
  readonly columns: readonly number[]
  /** What it is called in the file, for issues. */
  readonly column: string
  readonly constant?: string | number | boolean
}

/** What a header says. */
export interface Places {
  /** Every field that has a value. */
  readonly fields: readonly FieldPlace[]
  /** Columns that are no field. */
  readonly unknown: readonly string[]
  /** Names that several columns have and that are therefore not read. */
  readonly twice: readonly string[]
  /** Columns that are not read as their field has a constant. */
  readonly overruled: readonly string[]
}

/** What finds the field of a column by its name. */
export type FieldFinder = (column: string) => string | undefined

/**
 * By the mapping where it names columns: as written there, else with capitals, blanks and marks left aside. Without one by the names
 * of the fields.
 */
export function fieldFinder({ table, mapping }: Pick<TableFile, 'table' | 'mapping'>): FieldFinder {
  const names = Object.keys(TABLES[table].fields)
  const entries = Object.entries(mapping?.columns ?? Object.fromEntries(names.map(name => [name, name])))
  const exact = new Map(entries)
  const plain = new Map(entries.map(([column, field]) => [lettersOf(column), field]))
  return column => exact.get(column) ?? plain.get(lettersOf(column))
}

/** The places of a CSV's header. */
export function placesOf(header: readonly string[], file: Pick<TableFile, 'table' | 'mapping'>): Places {
  const { mapping, table } = file
  const find = fieldFinder(file)
  const found = header.map(find)
  const isJoined = joinedFields(file)
  const again = new Set(found.filter((field, i) => found.indexOf(field) !== i))
  const isTwice = (field: string | undefined): field is string =>
    field !== undefined && again.has(field) && !isJoined.has(field) && !isConstant(field, mapping)
  const isIgnored = ignoredTest(mapping)
  return {
    fields: Object.entries(TABLES[table].fields).flatMap(([name, field]) => {
      const constant = mapping?.constants?.[name]
      const columns =
        isTwice(name) || constant !== undefined ? [] : found.flatMap((other, i) => (other === name ? [i] : []))
      if (columns.length === 0 && constant === undefined) return []
      const column = columns.map(i => header[i]).join(' + ')
      return [{ name, field, columns, column, ...(constant !== undefined && { constant }) }]
    }),
    unknown: header.filter((column, i) => found[i] === undefined && column !== '' && !isIgnored(column)),
    twice: [...again].filter(isTwice),
    overruled: header.filter((column, i) => isConstant(found[i], mapping) && !isIgnored(column)),
  }
}

/** Whether a mapping gives the value of a field itself. */
export function isConstant(field: string | undefined, mapping: TableFile['mapping']): boolean {
  return field !== undefined && mapping?.constants?.[field] !== undefined
}

/** Text fields to which a mapping gives several columns. */
export function joinedFields({
  table,
  mapping,
}: {
  readonly table: TableName
  readonly mapping?: TableFile['mapping']
}): ReadonlySet<string> {
  const { columns = {} } = mapping ?? {}
  const fields = Object.values(columns)
  const several = fields.filter((field, i) => fields.indexOf(field) !== i)
  return new Set(several.filter(field => TABLES[table].fields[field]?.type === 'text'))
}

/** Whether a mapping says that a column is not wanted. */
export function ignoredTest(mapping: TableFile['mapping']): (column: string) => boolean {
  const { ignored = [] } = mapping ?? {}
  const names = new Set(ignored.map(lettersOf))
  return ignored.includes('*') ? () => true : column => names.has(lettersOf(column))
}
