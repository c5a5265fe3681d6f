import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Row = Readonly<Record<string, string | number>>

const FOLDER = join(import.meta.dirname, 'results')

/** Keeps a table of a proof with the day it was made; the docs print it. */
export function saveTable(proof: string, title: string, rows: readonly Row[]): void {
  mkdirSync(FOLDER, { recursive: true })
  const file = join(FOLDER, `${proof}.json`)
  const tables = { ...read(file), [title]: { date: new Date().toISOString().slice(0, 10), rows } }
  writeFileSync(file, `${JSON.stringify(tables, undefined, 2)}\n`)
  console.log(title)
  console.table(rows)
}

function read(file: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
