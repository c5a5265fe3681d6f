/**
 * Which columns of a file are which fields of a table, and how their cells are written.
 *
 * @module
 */
import type { CellStyle } from '../../records/cells/index.js'
import { detectStyle } from '../../records/cells/index.js'
import { lettersOf } from '../../records/fields/near-name.js'
import type { Field, TableName } from '../../records/index.js'
import { TABLES } from '../../records/index.js'
import { unguarded } from '../unguarded.js'
import type { ColumnFiller } from './column-filler.js'
import { columnFiller } from './column-filler.js'
import type { CellSpans } from './row-reader.js'
import { cellAt } from './row-reader.js'
import type { IssueTeller } from './tell-issue.js'

/** A column that is a field. */
export interface FieldColumn {
  readonly name: string
  readonly field: Field
  /** Its place among the columns, from 0. */
  readonly place: number
  /** What the file calls it. */
  readonly column: string
}

/** What a file's columns are. */
export interface FieldColumns {
  readonly fields: readonly FieldColumn[]
  readonly unknown: readonly string[]
}

/** The columns that are fields: by the names that are given, else by those of the fields, capitals and marks left aside. */
export function fieldColumns(
  header: readonly string[],
  table: TableName,
  given: Readonly<Record<string, string>>,
  { tell }: Pick<IssueTeller, 'tell'>,
): FieldColumns {
  const names = Object.keys(TABLES[table].fields)
  const stated = new Map(Object.entries(given))
  const plain = new Map(names.map(name => [lettersOf(name), name]))
  const found = header.map(column => stated.get(column) ?? plain.get(lettersOf(column)))
  const fields = names.flatMap((name): FieldColumn[] => {
    const places = found.flatMap((other, place) => (other === name ? [place] : []))
    const [place] = places
    if (place === undefined) return []
    if (places.length === 1) return [{ name, field: TABLES[table].fields[name]!, place, column: header[place]! }]
    tell({
      code: 'COLUMN_AMBIGUOUS',
      consequence: 'value-left-out',
      field: name,
      expected: `one column for ${name}`,
      received: places.map(at => `'${header[at]}'`).join(', '),
      hint: 'None of them is read',
    })
    return []
  })
  return { fields, unknown: header.filter((column, place) => found[place] === undefined && column !== '') }
}

/** Whether all fields are there that every record has; else the file is left out. */
export function isComplete(
  fields: readonly FieldColumn[],
  header: readonly string[],
  table: TableName,
  { tell }: Pick<IssueTeller, 'tell'>,
): boolean {
  const names = new Set(fields.map(({ name }) => name))
  const missing = Object.entries(TABLES[table].fields).flatMap(([name, field]) =>
    field.optional || names.has(name) ? [] : [name],
  )
  if (missing.length === 0) return true
  tell({
    code: 'COLUMN_NOT_FOUND',
    consequence: 'file-left-out',
    expected: `columns for ${missing.join(', ')}`,
    received: header.join(', ').slice(0, LONGEST),
    hint: 'The option columns says which column is which field',
  })
  return false
}

const LONGEST = 120
/** As many rows as show how a column is written. */
const ROWS_LOOKED_AT = 10_000

/** What fills a column, its style found from the first rows; what is odd about these is told. */
export function fillerOf(
  { field, place, column }: FieldColumn,
  spans: CellSpans,
  stated: Partial<CellStyle>,
  { tell }: Pick<IssueTeller, 'tell'>,
): ColumnFiller {
  const size = Math.min(spans.size, ROWS_LOOKED_AT)
  const cells = Array.from({ length: size }, (_, row) => cellAt(spans, row * spans.width + place))
  const { style, report } = detectStyle(field, cells, stated)
  for (const { first, cells: count, received, ...doubt } of report.doubts) {
    const line = spans.lines[first]
    const more = count === 1 ? '' : ` and ${count - 1} more`
    const where = { field: column, ...(line !== undefined && { line }) }
    tell({ ...doubt, ...where, consequence: 'kept', received: received + more })
  }
  return columnFiller(field, style, unguarded)
}
