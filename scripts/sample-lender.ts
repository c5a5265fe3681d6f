/**
 * `examples/portfolio`: what the sample lender's CRM would export, one CSV for each table, and beside it what is true.
 *
 * `npm run sample-lender` compares, `npm run sample-lender -- --write` writes.
 *
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvText } from '../src/node/csv-text.js'
import type { Portfolio } from '../src/records/portfolio/portfolio.js'
import { recordsOf, rowCount } from '../src/records/portfolio/rows.js'
import { sampleLender } from '../src/records/sample-lender/index.js'
import type { TableName } from '../src/records/tables/names.js'
import { TABLE_NAMES } from '../src/records/tables/names.js'
import { TABLES } from '../src/records/tables/tables.js'
import { root } from './entries.js'
import { finish, isMain } from './files.js'

const HOME = join(root, 'examples/portfolio')

/** The text of every file, by name. */
export function sampleFiles(): ReadonlyMap<string, string> {
  const { portfolio, truth } = sampleLender({ seed: 1 })
  const tables = TABLE_NAMES.filter(table => sizeOf(portfolio, table) > 0).map((table): [string, string] =>
    table === 'projectDescriptions'
      ? [`${kebab(table)}.ndjson`, ndjsonOf(portfolio, table)]
      : [`${kebab(table)}.csv`, csvOf(portfolio, table)],
  )
  return new Map([...tables, ['truth.json', `${JSON.stringify(truth, undefined, 1)}\n`]])
}

function sizeOf<K extends TableName>(portfolio: Portfolio, table: K): number {
  const rows = portfolio[table]
  return rows === undefined ? 0 : rowCount(rows)
}

function recordsIn<K extends TableName>(portfolio: Portfolio, table: K): readonly (readonly [string, unknown][])[] {
  const rows = portfolio[table]
  return rows === undefined ? [] : Array.from(recordsOf(table, rows), record => Object.entries(record))
}

/** Columns that any record fills, in the order of the table's fields. */
function csvOf(portfolio: Portfolio, table: TableName): string {
  const records = recordsIn(portfolio, table).map(entries => new Map(entries))
  const header = Object.keys(TABLES[table].fields).filter(field => records.some(record => record.has(field)))
  const rows = records.map(record => header.map(field => cellOf(record.get(field))))
  return Array.from(csvText(header, rows)).join('')
}

function cellOf(value: unknown): string | number {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.join(';')
  return typeof value === 'number' ? value : String(value)
}

function ndjsonOf(portfolio: Portfolio, table: TableName): string {
  return recordsIn(portfolio, table)
    .map(entries => `${JSON.stringify(Object.fromEntries(entries))}\n`)
    .join('')
}

function kebab(table: TableName): string {
  return table.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

/** Files that this script does not write: `README.md`. */
const OTHERS: ReadonlySet<string> = new Set(['README.md'])

function write(files: ReadonlyMap<string, string>): void {
  mkdirSync(HOME, { recursive: true })
  for (const old of readdirSync(HOME)) if (!OTHERS.has(old) && !files.has(old)) rmSync(join(HOME, old))
  for (const [file, text] of files) writeFileSync(join(HOME, file), text)
}

function faultsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const known = existsSync(HOME) ? readdirSync(HOME).filter(file => !OTHERS.has(file)) : []
  const differing = [...files].filter(
    ([file, text]) => !known.includes(file) || readFileSync(join(HOME, file), 'utf8') !== text,
  )
  const stray = known.filter(file => !files.has(file))
  return [...differing.map(([file]) => file), ...stray].map(
    file => `examples/portfolio/${file} differs: npm run sample-lender -- --write`,
  )
}

if (isMain(import.meta.url)) {
  const files = sampleFiles()
  if (process.argv.includes('--write')) write(files)
  finish('sample-lender', faultsOf(files), `${files.size} files are what the sample lender writes`)
}
