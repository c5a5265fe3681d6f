/**
 * Which column may be which field: a draft for a person to check, never applied by itself.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectOneOf, expectText } from '../../errors/index.js'
import { lettersOf } from '../../records/fields/near-name.js'
import type { TableName } from '../../records/index.js'
import { TABLE_NAMES } from '../../records/index.js'
import type { ColumnGuess } from './column-guesses.js'
import { columnGuesses } from './column-guesses.js'
import type { PortfolioMapping, TableMapping } from './mapping.js'
import { missingFields } from './missing-fields.js'

/** The header of a file, and some of its cells where they are at hand. */
export interface FileHeader {
  readonly file: string
  readonly columns: readonly string[]
  /** Some rows of cells, in the order of the columns; they tell fields apart that are called alike. */
  readonly rows?: readonly (readonly string[])[]
  /** The table it is, where that is known. */
  readonly table?: TableName
}

/** What a file may be. */
export interface FileSuggestion {
  readonly file: string
  readonly table: TableName
  /** The columns that may be fields, in the order of the file. */
  readonly columns: readonly ColumnGuess[]
  /** Columns that look like no field. */
  readonly unmapped: readonly string[]
  /** Fields that every record must have and no column seems to be: they need a column or a constant. */
  readonly missing: readonly string[]
}

/** A draft of a mapping, and how certain each part of it is. */
export interface MappingSuggestion {
  /** The draft as a mapping file; `portfolioMapping` takes it once what is missing was added. */
  readonly mapping: PortfolioMapping
  readonly files: readonly FileSuggestion[]
  /** Files that look like no table. */
  readonly unknown: readonly string[]
}

/**
 * Suggests a mapping from the names of columns, in English or Chinese, and from cells where they are given. It is a draft: check each
 * line, above all those of low certainty.
 *
 * Certainty is 1 for the name of the field itself, 0.9 for a name that is known to mean it, below that how alike the names are
 * (shared pairs of letters); times the part of the cells that the field can hold.
 *
 * @throws ClienteleError `INVALID_TYPE`, `UNKNOWN_OPTION` or `OUT_OF_RANGE`, naming the place (`headers[1].columns`).
 * @example
 * import { suggestMapping } from 'clientele/node'
 * const { files } = suggestMapping([{ file: 'customers.csv', columns: ['Customer no.', '客户名称', 'Colour'] }])
 * files[0].columns.map(({ column, field, certainty }) => `${column} = ${field}, ${certainty}`)
 * // => ['Customer no. = id, 0.9', '客户名称 = name, 0.9']
 * files[0].unmapped // => ['Colour']
 * files[0].missing // => ['entityType', 'status']
 */
export function suggestMapping(headers: readonly FileHeader[]): MappingSuggestion {
  expectList(headers, 'headers')
  const found = Array.from(headers, (header, i) => suggestionOf(checked(header, `headers[${i}]`)))
  const files = found.flatMap(({ suggestion }) => (suggestion === undefined ? [] : [suggestion]))
  return {
    mapping: { kind: 'portfolio-mapping', version: 1, tables: files.map(tableMapping) },
    files,
    unknown: found.flatMap(({ file, suggestion }) => (suggestion === undefined ? [file] : [])),
  }
}

function checked(header: FileHeader, path: string): FileHeader {
  expectKnownKeys(expectObject(header, path), ['file', 'columns', 'rows', 'table'], path)
  expectText(header.file, `${path}.file`)
  for (const [i, name] of Array.from(expectList(header.columns, `${path}.columns`)).entries()) {
    expectText(name, `${path}.columns[${i}]`)
  }
  if (header.table !== undefined) expectOneOf(header.table, TABLE_NAMES, `${path}.table`)
  for (const [i, row] of Array.from(expectList(header.rows ?? [], `${path}.rows`)).entries()) {
    for (const [j, cell] of Array.from(expectList(row, `${path}.rows[${i}]`)).entries()) {
      expectText(cell, `${path}.rows[${i}][${j}]`)
    }
  }
  return header
}

/** The table whose fields the columns look like most. */
function suggestionOf(header: FileHeader): { readonly file: string; readonly suggestion: FileSuggestion | undefined } {
  const { file, table, columns } = header
  const tables = table === undefined ? TABLE_NAMES : [table]
  let best = 0
  let suggestion: FileSuggestion | undefined
  for (const candidate of tables) {
    const guesses = columnGuesses(candidate, header)
    const missing = missingFields(
      candidate,
      guesses.map(({ field }) => field),
    )
    const score = scoreOf(candidate, file, guesses, missing)
    if (score <= best && table === undefined) continue
    best = score
    const read = new Set(guesses.map(({ column }) => column))
    suggestion = {
      file,
      table: candidate,
      columns: guesses,
      unmapped: columns.filter(column => !read.has(column)),
      missing,
    }
  }
  return { file, suggestion }
}

/** What the columns explain, less what is missing; the name of the file counts as much as a column or two. */
function scoreOf(table: TableName, file: string, guesses: readonly ColumnGuess[], missing: readonly string[]): number {
  if (guesses.length === 0) return 0
  const explained = guesses.reduce((sum, { certainty }) => sum + certainty, 0)
  const stem = lettersOf(file.replace(/\.[^.]*$/, ''))
  const byName = stem.includes(lettersOf(table).replace(/s$/, '')) ? NAMED : 0
  return explained + byName - missing.length * MISSING
}

const NAMED = 2
const MISSING = 0.5

function tableMapping({ file, table, columns }: FileSuggestion): TableMapping {
  return { file, table, columns: Object.fromEntries(columns.map(({ column, field }) => [column, field])) }
}
