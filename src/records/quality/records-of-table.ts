/**
 * The records of a portfolio as they come, right or wrong, each with its key and how often it is said.
 *
 * @module
 */
import { expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import { isoDate, parseDay } from '../../money/core.js'
import { recordKey } from '../lineage/index.js'
import type { Portfolio } from '../portfolio/index.js'
import { recordsOf } from '../portfolio/rows.js'
import { isRecord } from '../shapes/shape.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'

/** A record of which nothing is certain. */
export type LooseRecord = Readonly<Record<string, unknown>>

/** Throws unless it is tables by name; what they hold is to be judged. */
export function expectTables(portfolio: Portfolio, path = 'portfolio'): void {
  expectKnownKeys(expectObject(portfolio, path), TABLE_NAMES, path)
  for (const [table, rows] of Object.entries(portfolio)) {
    if (rows !== undefined && (typeof rows !== 'object' || rows === null || ArrayBuffer.isView(rows))) {
      reject('INVALID_TYPE', `${path}.${table}`, 'records or columns', rows)
    }
  }
}

/** The records of a table, in their order; undefined stands for what is none. */
export function* looseRecords(portfolio: Portfolio, table: TableName): Generator<LooseRecord | undefined> {
  const rows = portfolio[table]
  if (rows === undefined) return
  for (const record of recordsOf(table, rows)) {
    const value: unknown = record
    yield isRecord(value) ? value : undefined
  }
}

/** The key of a record; of one that says none of its key fields there is none. */
export function keyOf(table: TableName, record: LooseRecord): string | undefined {
  const { key } = TABLES[table]
  if (key.every(name => record[name] === undefined)) return undefined
  const isOdd = key.some(name => typeof record[name] === 'object' && parseDay(record[name]) === undefined)
  return recordKey(table, isOdd ? Object.fromEntries(key.map(name => [name, received(record[name])])) : record)
}

/** A record as text in which the order of fields does not matter; to tell copies from versions. */
export function printed(record: LooseRecord): string {
  const fields = Object.keys(record).toSorted()
  return fields.map(name => `${name}: ${printedValue(record[name])}`).join('; ')
}

/** One value as text. */
export function printedValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(printedValue).join(', ')}]`
  const day = typeof value === 'object' ? parseDay(value) : undefined
  return day === undefined ? received(value) : isoDate(day)
}

/** A number that is one. */
export function numberIn(record: LooseRecord | undefined, field: string): number | undefined {
  const value = record?.[field]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Text that is not empty. */
export function textIn(record: LooseRecord | undefined, field: string): string | undefined {
  const value = record?.[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A day that is one. */
export function dayIn(record: LooseRecord | undefined, field: string): number | undefined {
  return parseDay(record?.[field])
}

/** A day in an issue. */
export const dayText: (day: number) => string = isoDate
