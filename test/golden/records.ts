/** The golden records and the data they name. Rules of reading: FAMILIES.md beside the records. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const GOLDENS = resolve(ROOT, process.env['CLIENTELE_GOLDENS'] ?? '../shared/goldens')
const DATA = resolve(ROOT, process.env['CLIENTELE_DATA'] ?? '../shared/data')

export interface GoldenRecord {
  readonly source: string
  readonly kind: string
  readonly model: string
  readonly function: string
  readonly params: unknown
  readonly inputs: unknown
  readonly expected: unknown
  readonly tolerance: number | string
  readonly note: string
  /** What the source answers where `expected` is another figure, because that one is wrong. */
  readonly peerAnswer?: unknown
}

/** A record of an area: it has an id and a data set where others have parameters. */
export interface AreaRecord
  extends Pick<GoldenRecord, 'source' | 'function' | 'inputs' | 'expected' | 'tolerance' | 'peerAnswer'> {
  readonly id: string
  readonly area: string
  readonly dataset?: string
  readonly note?: string
}

/** A record with its place: its file, and how many stand before it there. */
export interface PlacedRecord extends GoldenRecord {
  readonly file: string
  readonly index: number
}

/** Whether a file of records is there. */
export function hasRecords(file: string): boolean {
  return existsSync(join(GOLDENS, file))
}

/** All records of a file, in one shape. */
export function readRecords(file: string): readonly PlacedRecord[] {
  const all: readonly (GoldenRecord | AreaRecord)[] = JSON.parse(readFileSync(join(GOLDENS, file), 'utf8'))
  return all.map((record, index) => ({ ...asGolden(record), file, index }))
}

/** A record of an area in the shape of the others: the area is the model, id and data set are its parameters. */
export function asGolden(record: GoldenRecord | AreaRecord): GoldenRecord {
  if (!('area' in record)) return record
  const { id, area: model, dataset, note = '', source, function: name, inputs, expected, tolerance } = record
  const params = dataset === undefined ? { id } : { id, dataset }
  const peer = record.peerAnswer === undefined ? {} : { peerAnswer: record.peerAnswer }
  return { source, kind: 'run', model, function: name, params, inputs, expected, tolerance, note, ...peer }
}

/** Whether a data file is there. */
export function hasData(name: string, folder = 'clv'): boolean {
  return existsSync(join(DATA, folder, name))
}

/** The rows of a data file that a record names, as texts by column; plain CSV without quotes. */
export function readData(name: string, folder = 'clv'): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(join(DATA, folder, name), 'utf8')
    .trim()
    .split(/\r?\n/)
  const titles = header.split(',')
  return lines.map(line => Object.fromEntries(line.split(',').map((cell, i) => [titles[i] ?? '', cell])))
}
