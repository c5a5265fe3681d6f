/**
 * A file of a large table as blocks of columns, so that a file larger than memory can be gone through.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import { cellStyle } from '../../records/cells/index.js'
import type { LargeTable } from '../../records/index.js'
import { TABLES } from '../../records/index.js'
import { expectPlace } from '../expect-place.js'
import type { ReadColumn } from './block-columns.js'
import { blockColumns } from './block-columns.js'
import { jsonSpans } from './json-spans.js'
import { OPEN_KEYS } from './open-options.js'
import type { Source } from './open-source.js'
import { openSource } from './open-source.js'
import type { CellSpans } from './row-reader.js'
import type { FieldColumn } from './table-columns.js'
import { fieldColumns, fillerOf, isComplete } from './table-columns.js'
import type { ReadTableOptions, TableReading, TableStyle } from './table-reading.js'

const LARGE: readonly LargeTable[] = ['instalments', 'payments', 'orders', 'interactions', 'surveyAnswers']
const KEYS = [...OPEN_KEYS.filter(key => key !== 'table'), 'columns', 'style']
const STYLE_KEYS: readonly (keyof TableStyle)[] = ['decimal', 'dates', 'utcOffset', 'missing']

/**
 * Opens a file of a large table and reads it block by block: numbers and days packed, texts that are met again once each.
 *
 * Columns are taken for the fields of the same name, capitals and marks left aside, or as the option `columns` says; their styles are
 * found from the first rows where they are not stated. What is wrong with a cell is an issue with its line: a row without a value that
 * every record has is left out, else the value alone. A file without a column that every record needs has no blocks. Keys are not
 * compared and references not looked up: this takes the whole portfolio.
 *
 * @throws ClienteleError `FILE_NOT_READABLE` with the reason; `INVALID_TYPE`, `OUT_OF_RANGE`, `UNKNOWN_OPTION` or `MISSING_VALUE`
 * for options.
 * @example
 * import { readTable } from 'clientele/node'
 * const { blocks, report } = readTable('examples/data/orders.csv', 'orders')
 * let total = 0
 * for (const { columns } of blocks) for (const amount of columns.amount ?? []) total += amount
 * Math.round(total) // => 141663
 * report().rows // => 4190
 */
export function readTable<K extends LargeTable>(file: string, table: K, options?: ReadTableOptions): TableReading<K>
export function readTable(file: string, table: LargeTable, options: ReadTableOptions = {}): object {
  expectPlace(file, 'file')
  expectOneOf(table, LARGE, 'table')
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  const { columns = {}, style = {}, ...opening } = options
  expectKnownKeys(expectObject(style, 'options.style'), STYLE_KEYS, 'options.style')
  cellStyle(style, 'options.style')
  expectFields(columns, table)
  const source = openSource(file, { ...opening, table })
  const unknown = new Set<string>()
  return {
    file: source.file,
    table,
    blocks: blocksOf(source, table, columns, style, unknown),
    issues: source.issues,
    report: () => ({ ...source.report(), columnsUnknown: [...unknown] }),
    close: source.close,
  }
}

function expectFields(columns: Readonly<Record<string, string>>, table: LargeTable): void {
  const names = Object.keys(TABLES[table].fields)
  for (const [column, field] of Object.entries(expectObject(columns, 'options.columns'))) {
    const path = `options.columns['${column}']`
    const name = expectText(field, path)
    if (!names.includes(name)) reject('OUT_OF_RANGE', path, `a field of ${table}: ${names.join(', ')}`, name)
  }
}

function* blocksOf(
  source: Source,
  table: LargeTable,
  given: Readonly<Record<string, string>>,
  style: TableStyle,
  unknown: Set<string>,
): Generator<object, void, void> {
  const isCsv = source.format === 'csv'
  const header = isCsv ? source.header : jsonFields(table, given)
  try {
    const found = fieldColumns(header, table, given, source)
    if (isCsv) for (const column of found.unknown) unknown.add(column)
    if (header.length === 0 || !isComplete(found.fields, header, table, source)) return
    const all = isCsv ? source.spans : spansOfRecords(source, header, unknown)
    const stated = isCsv ? style : { decimal: '.' as const, ...style }
    let columns: readonly ReadColumn[] = []
    for (const spans of all) {
      if (columns.length === 0 && spans.size > 0) columns = found.fields.map(column => readColumn(column, spans))
      const rows = blockColumns(spans, columns, source)
      source.count(rows.size)
      yield { phase: 'reading', ...source.progress(), ...rows }
    }

    function readColumn(column: FieldColumn, spans: CellSpans): ReadColumn {
      return { ...column, fill: fillerOf(column, spans, stated, source) }
    }
  } finally {
    source.close()
  }
}

/** The fields that records may have, by the names that the file gives them. */
function jsonFields(table: LargeTable, given: Readonly<Record<string, string>>): readonly string[] {
  const renamed = new Set(Object.values(given))
  return [...Object.keys(given), ...Object.keys(TABLES[table].fields).filter(name => !renamed.has(name))]
}

/** No more fields than these are named as unknown. */
const MOST_UNKNOWN = 100

function* spansOfRecords(
  source: Source,
  fields: readonly string[],
  unknown: Set<string>,
): Generator<CellSpans, void, void> {
  const known = new Set(fields)
  for (const read of source.records) {
    for (const record of read.records)
      for (const field of record.keys()) if (!known.has(field) && unknown.size < MOST_UNKNOWN) unknown.add(field)
    yield jsonSpans(read, fields)
  }
}
