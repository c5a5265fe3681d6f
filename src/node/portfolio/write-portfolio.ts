/**
 * A portfolio as a folder of files.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Steps } from '../../model/index.js'
import { cellText } from '../../records/cells/index.js'
import type { Field, Portfolio, RowsOf, TableName } from '../../records/index.js'
import { portfolio as checkedPortfolio, recordsOf, rowCount, TABLE_NAMES, TABLES } from '../../records/index.js'
import { fieldReader } from '../../records/portfolio/field-reader.js'
import { tableFileName } from '../../records/tables/file-name.js'
import type { CsvCell } from '../csv-text.js'
import { csvText } from '../csv-text.js'
import { expectPlace } from '../expect-place.js'
import { writeFiles } from '../write-files.js'

/** How a portfolio is written. */
export interface WritePortfolioOptions {
  /** `'csv'` by default; project descriptions are always written as NDJSON. */
  readonly format?: 'csv' | 'ndjson'
}

/**
 * Writes each table that is there to a file of its name, `project-cash-flows.csv`; `readPortfolio` reads the same records from them.
 * In CSV, columns of optional fields that no record has are left out; texts that a spreadsheet would run are made safe as `csvText`
 * does. All files are written, or none; files of other tables in the folder are left alone.
 *
 * @returns steps for `runSync` or `runAsync` that give the paths; progress counts pieces of text.
 * @throws ClienteleError as `portfolio` does for one that is not right; as `writeFiles` does; `UNKNOWN_OPTION` or `OUT_OF_RANGE` for
 * wrong options.
 * @example
 * import { mkdtempSync, readFileSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { runSync } from 'clientele/model'
 * import { writePortfolio } from 'clientele/node'
 * const folder = mkdtempSync(`${tmpdir()}/clientele-`)
 * const clients = [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }]
 * const [path] = runSync(writePortfolio(folder, { clients }))
 * readFileSync(path, 'utf8') // => 'id,name,entityType,status\nC-1,Harbour Cold Storage,company,active\n'
 */
export function* writePortfolio(
  folder: string,
  portfolio: Portfolio,
  options: WritePortfolioOptions = {},
): Steps<readonly string[]> {
  expectPlace(folder, 'folder')
  expectKnownKeys(expectObject(options, 'options'), ['format'], 'options')
  const { format = 'csv' } = options
  expectOneOf(format, ['csv', 'ndjson'], 'options.format')
  const checked = checkedPortfolio(portfolio)
  return yield* writeFiles(
    folder,
    Object.fromEntries(
      TABLE_NAMES.filter(table => checked[table] !== undefined).map(table => fileOf(table, checked, format)),
    ),
  )
}

function fileOf(table: TableName, portfolio: Portfolio, format: 'csv' | 'ndjson'): readonly [string, Iterable<string>] {
  const rows = portfolio[table] ?? []
  const isJson = format === 'ndjson' || table === 'projectDescriptions'
  const stem = tableFileName(table)
  return isJson ? [`${stem}.ndjson`, jsonLines(recordsOf(table, rows))] : [`${stem}.csv`, csvOf(table, rows)]
}

const BATCH = 1 << 16

function* jsonLines(records: Iterable<object>): Generator<string, void, void> {
  let text = ''
  for (const record of records) {
    text += `${JSON.stringify(record)}\n`
    if (text.length < BATCH) continue
    yield text
    text = ''
  }
  yield text
}

function csvOf(table: TableName, rows: RowsOf<TableName>): Iterable<string> {
  const size = rowCount(rows)
  const columns = Object.entries(TABLES[table].fields).flatMap(([name, field]) => {
    const cell = fieldReader(rows, name)
    return !field.optional || hasValue(cell, size) ? [{ name, field, cell }] : []
  })
  return csvText(
    columns.map(({ name }) => name),
    cellsOf(),
  )

  function* cellsOf(): Generator<readonly CsvCell[], void, void> {
    for (let row = 0; row < size; row++) {
      yield columns.map(({ name, field, cell }) => csvCell(field, cell(row), `${table}[${row}].${name}`))
    }
  }
}

function hasValue(cell: (row: number) => unknown, size: number): boolean {
  for (let row = 0; row < size; row++) if (cell(row) !== undefined) return true
  return false
}

function csvCell(field: Field, value: unknown, path: string): CsvCell {
  if (typeof value === 'number' && !Object.is(value, -0)) return value
  const text = cellText(field, value)
  return HALF_CHARACTER.test(text) ? reject('OUT_OF_RANGE', path, 'text of whole characters', value, AS_JSON) : text
}

/** UTF-8 has no halves of characters, such as a text has that was cut in the middle of one. */
const HALF_CHARACTER = /\p{Surrogate}/u
const AS_JSON = "Only the format 'ndjson' can hold it"
