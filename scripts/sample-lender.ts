/**
 * `examples/portfolio`: what the sample lender's CRM would export, one CSV for each table, some rows of it dirty, and beside it what
 * is true.
 *
 * `npm run sample-lender` compares, `npm run sample-lender -- --write` writes.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvText } from '../src/node/csv-text.js'
import { sampleLender } from '../src/records/sample-lender/index.js'
import { tableFileName } from '../src/records/tables/file-name.js'
import { TABLE_NAMES } from '../src/records/tables/names.js'
import { root } from './entries.js'
import { finish, isMain } from './files.js'
import { cellsOf } from './sample-lender/cells.js'
import { DIRTY_ROWS, dirtied, lineOf } from './sample-lender/dirty-rows.js'
import { readmeOf } from './sample-lender/readme.js'

const HOME = join(root, 'examples/portfolio')

/** The text of every file, by name. */
export function sampleFiles(): ReadonlyMap<string, string> {
  const { portfolio, truth } = sampleLender({ seed: 1 })
  const { projectDescriptions = [] } = portfolio
  const tables = TABLE_NAMES.filter(table => table !== 'projectDescriptions').map(table => {
    const clean = cellsOf(portfolio, table)
    const { header, rows } = dirtied(table, clean)
    return {
      table,
      file: `${tableFileName(table)}.csv`,
      rows: clean.rows.length,
      text: Array.from(csvText(header, rows)).join(''),
    }
  })
  const dirtyRows = DIRTY_ROWS.map(fault => {
    const rows = tables.find(({ table }) => table === fault.table)?.rows ?? 0
    return { ...fault, file: `${tableFileName(fault.table)}.csv`, line: lineOf(fault, rows) }
  })
  const listed = dirtyRows.map(({ kind, file, line, says }) => ({ kind, file, line, says }))
  const descriptions = 'project-descriptions.ndjson'
  return new Map([
    ...tables.map(({ file, text }): [string, string] => [file, text]),
    [descriptions, projectDescriptions.map(record => `${JSON.stringify(record)}\n`).join('')],
    ['truth.json', formatted({ ...truth, dirtyRows: listed })],
    [
      'README.md',
      readmeOf([...tables, { file: descriptions, rows: projectDescriptions.length }], truth.troubles, dirtyRows),
    ],
  ])
}

/** JSON as the linter wants it. */
function formatted(value: object): string {
  const command = ['biome', 'format', '--stdin-file-path=examples/portfolio/truth.json']
  const { status, stdout, stderr } = spawnSync('npx', command, {
    cwd: root,
    encoding: 'utf8',
    input: JSON.stringify(value),
  })
  if (status !== 0) throw new Error(`biome: ${stderr}`)
  return stdout
}

function write(files: ReadonlyMap<string, string>): void {
  mkdirSync(HOME, { recursive: true })
  for (const old of readdirSync(HOME)) if (!files.has(old)) rmSync(join(HOME, old))
  for (const [file, text] of files) writeFileSync(join(HOME, file), text)
}

function faultsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const known = existsSync(HOME) ? readdirSync(HOME) : []
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
