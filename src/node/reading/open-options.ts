/**
 * Options of a file that is opened, checked.
 *
 * @module
 */
import { basename } from 'node:path'
import { expectFunction, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import { TABLE_NAMES } from '../../records/index.js'
import { DELIMITERS } from '../delimiter.js'
import type { Encoding, FileFormat, OpenTableOptions } from './raw-table.js'

export const OPEN_KEYS: readonly (keyof OpenTableOptions)[] = [
  'name',
  'format',
  'encoding',
  'delimiter',
  'table',
  'issues',
]

const FORMATS: readonly FileFormat[] = ['csv', 'ndjson', 'json']
const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252']

/** What a file is called and how it is written, its options checked. */
export function checkOpening(
  file: string,
  options: OpenTableOptions,
): { readonly name: string; readonly format: FileFormat } {
  const { name = basename(file), format, encoding, delimiter, table, issues } = options
  expectText(name, 'options.name')
  if (format !== undefined) expectOneOf(format, FORMATS, 'options.format')
  if (encoding !== undefined) expectOneOf(encoding, ENCODINGS, 'options.encoding')
  if (delimiter !== undefined) expectOneOf(delimiter, DELIMITERS, 'options.delimiter')
  if (table !== undefined) expectOneOf(table, TABLE_NAMES, 'options.table')
  if (issues !== undefined) expectFunction(expectObject(issues, 'options.issues')['add'], 'options.issues.add')
  return { name, format: format ?? formatOf(file) }
}

const ENDINGS: readonly (readonly [RegExp, FileFormat])[] = [
  [/\.(csv|tsv|txt)$/i, 'csv'],
  [/\.(ndjson|jsonl)$/i, 'ndjson'],
  [/\.json$/i, 'json'],
]

/** The format that a name says; what is packed is known by its bytes, and refused. */
function formatOf(file: string): FileFormat {
  const found = ENDINGS.find(([ending]) => ending.test(file))
  if (found !== undefined) return found[1]
  if (/\.(gz|zip|bz2|xz|zst|xlsx?|ods)$/i.test(file)) return 'csv'
  const expected = "a file that ends in .csv, .tsv, .txt, .ndjson, .jsonl or .json, or the option format: 'csv'"
  return reject('OUT_OF_RANGE', 'options.format', expected, basename(file))
}
