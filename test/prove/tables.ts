import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

type Row = Readonly<Record<string, string | number>>

interface Table {
  readonly date: string
  readonly rows: readonly Row[]
}

const RESULTS = join(import.meta.dirname, 'results')
const DOCS = join(import.meta.dirname, '../../docs/proofs')

/** Keeps a table of a proof with the day it was made, as data and as the page that the documentation shows. */
export function saveTable(proof: string, title: string, rows: readonly Row[]): void {
  const file = join(RESULTS, `${proof}.json`)
  const tables = { ...read(file), [title]: { date: new Date().toISOString().slice(0, 10), rows } }
  write(file, `${JSON.stringify(tables, undefined, 2)}\n`)
  write(join(DOCS, `${proof}.md`), pageOf(proof, tables))
  console.log(title)
  console.table(rows)
}

function read(file: string): Readonly<Record<string, Table>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function pageOf(proof: string, tables: Readonly<Record<string, Table>>): string {
  const heading = `# ${proof}\n\nWritten by \`npm run prove\` (test/prove/${proof}.test.ts).`
  const sections = Object.entries(tables).map(([title, { date, rows }]) => {
    const columns = Object.keys(rows[0] ?? {})
    const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
    const body = rows.map(row => line(columns.map(column => row[column] ?? '')))
    return [`\n## ${title}, ${date}\n`, line(columns), line(columns.map(() => '---')), ...body].join('\n')
  })
  return `${[heading, ...sections].join('\n')}\n`
}
