/**
 * All that is wrong with a mapping file, as values.
 *
 * @module
 */

import { issuesOf } from '../../errors/core.js'
import type { Issue } from '../../errors/index.js'
import { cellStyle } from '../../records/cells/cell-style.js'
import { fieldShape } from '../../records/fields/field-shape.js'
import type { Field, Table } from '../../records/index.js'
import { TABLE_NAMES, TABLES } from '../../records/index.js'
import type { Shape } from '../../records/shapes/shape.js'
import { fault, isRecord } from '../../records/shapes/shape.js'
import { name, number, oneOf } from '../../records/shapes/values.js'
import { eachOf, onField, optional, unknownKeys } from './entry-faults.js'

const KEYS = ['kind', 'version', 'about', 'tables']
const TABLE_KEYS = [
  'file',
  'table',
  'columns',
  'ignored',
  'constants',
  'words',
  'units',
  'style',
  'encoding',
  'delimiter',
]
const STYLE_KEYS = ['decimal', 'dates', 'utcOffset', 'missing']
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const
const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * The faults of a mapping, each with its place; none where `portfolioMapping` takes it.
 *
 * @param path what the mapping is called in the faults.
 * @example
 * import { checkPortfolioMapping } from 'clientele/node'
 * const wrong = { kind: 'portfolio-mapping', version: 1, tables: [{ file: 'kna1.csv', table: 'clients', columns: { KUNNR: 'key' } }] }
 * checkPortfolioMapping(wrong)[0].path // => 'mapping.tables[0].columns.KUNNR'
 */
export function checkPortfolioMapping(mapping: unknown, path = 'mapping'): readonly Issue[] {
  if (!isRecord(mapping)) return fault('INVALID_TYPE', path, 'an object', mapping)
  const { kind, version, about, tables } = mapping
  return [
    ...unknownKeys(mapping, KEYS, path),
    ...(kind === 'portfolio-mapping' ? [] : fault('UNKNOWN_DOCUMENT', `${path}.kind`, "'portfolio-mapping'", kind)),
    ...(version === 1 ? [] : fault('UNSUPPORTED_VERSION', `${path}.version`, '1', version)),
    ...(about === undefined ? [] : name(about, `${path}.about`)),
    ...(Array.isArray(tables)
      ? Array.from(tables, (table: unknown, i) => tableFaults(table, `${path}.tables[${i}]`)).flat()
      : fault('INVALID_TYPE', `${path}.tables`, 'an array of tables', tables)),
  ]
}

function tableFaults(entry: unknown, path: string): readonly Issue[] {
  if (!isRecord(entry)) return fault('INVALID_TYPE', path, 'an object', entry)
  const named = TABLE_NAMES.find(table => table === entry['table'])
  const head = [
    ...unknownKeys(entry, TABLE_KEYS, path),
    ...name(entry['file'], `${path}.file`),
    ...oneOf(TABLE_NAMES)(entry['table'], `${path}.table`),
  ]
  if (named === undefined) return head
  const table = TABLES[named]
  return [
    ...head,
    ...columnFaults(entry, table, path),
    ...ignoredFaults(entry, path),
    ...eachOf(entry, 'constants', path, (value, at, key) =>
      onField(key, at, table, field => fieldShape(field)(value, at)),
    ),
    ...eachOf(entry, 'words', path, (value, at, key) =>
      onField(key, at, table, field => (HAS_WORDS.has(field.type) ? wordFaults(value, at) : noWords(key, at))),
    ),
    ...eachOf(entry, 'units', path, (value, at, key) =>
      onField(key, at, table, field =>
        field.type === 'number'
          ? number({ above: 0 })(value, at)
          : fault('OUT_OF_RANGE', at, 'a field that is a number', key),
      ),
    ),
    ...optional(entry, 'style', path, styleFaults),
    ...optional(entry, 'encoding', path, oneOf(ENCODINGS)),
    ...optional(entry, 'delimiter', path, oneOf(DELIMITERS)),
  ]
}

const styleFaults: Shape = (style, path) => {
  if (!isRecord(style)) return fault('INVALID_TYPE', path, 'an object', style)
  const unknown = unknownKeys(style, STYLE_KEYS, path)
  return unknown.length > 0 ? unknown : issuesOf(() => cellStyle(style, path))
}

/** Columns of known fields, one for each but texts, and all that a record must have. */
function columnFaults(entry: Readonly<Record<string, unknown>>, table: Table, path: string): readonly Issue[] {
  const { columns, constants } = entry
  if (columns === undefined) return []
  const given = isRecord(constants) ? Object.keys(constants) : []
  const seen = new Set(given)
  const faults = eachOf(entry, 'columns', path, (field, at) => {
    if (typeof field !== 'string') return fault('INVALID_TYPE', at, 'the name of a field', field)
    const again = seen.has(field)
    seen.add(field)
    return onField(field, at, table, ({ type }) =>
      again && (type !== 'text' || given.includes(field))
        ? fault('CONFLICTING_OPTIONS', at, 'a field that nothing else gives', field)
        : [],
    )
  })
  if (faults.length > 0) return faults
  const missing = Object.entries(table.fields).filter(([field, { optional }]) => !optional && !seen.has(field))
  if (missing.length === 0) return []
  const names = missing.map(([field]) => field).join(', ')
  return fault('MISSING_VALUE', `${path}.columns`, `a column or a constant for ${names}`, columns)
}

function ignoredFaults({ ignored, columns }: Readonly<Record<string, unknown>>, path: string): readonly Issue[] {
  if (ignored === undefined) return []
  const at = `${path}.ignored`
  if (!Array.isArray(ignored)) return fault('INVALID_TYPE', at, 'an array of names of columns', ignored)
  const read = isRecord(columns) ? Object.keys(columns) : []
  return Array.from(ignored, (column: unknown, i) =>
    read.some(other => other === column)
      ? fault('CONFLICTING_OPTIONS', `${at}[${i}]`, 'a column that is not read', column)
      : name(column, `${at}[${i}]`),
  ).flat()
}

/** Texts and keys are taken as they stand. */
const HAS_WORDS: ReadonlySet<Field['type']> = new Set(['word', 'words', 'flag', 'currency', 'country'])

function noWords(key: string, path: string): readonly Issue[] {
  return fault('OUT_OF_RANGE', path, 'a field of words, a flag or a code', key)
}

function wordFaults(words: unknown, path: string): readonly Issue[] {
  if (!isRecord(words)) return fault('INVALID_TYPE', path, 'an object of cells and words', words)
  return Object.entries(words).flatMap(([cell, word]) =>
    typeof word === 'string' ? [] : fault('INVALID_TYPE', `${path}.${cell}`, 'text', word),
  )
}
