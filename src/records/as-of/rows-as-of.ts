/**
 * The rows of a table that were known on a day, each as it was.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import { fieldReader } from '../portfolio/field-reader.js'
import type { RowsOf } from '../portfolio/portfolio.js'
import { NO_DAY } from '../portfolio/portfolio.js'
import { rowCount } from '../portfolio/rows.js'
import type { TableName } from '../tables/names.js'
import { hasPast, pastState } from './past-state.js'

/** The day as of which one looks, and the day of states that say none. */
export interface AsOfDays {
  readonly asOf: DayNumber
  readonly extractedOn: DayNumber
}

/**
 * The days that tell when a record came to be known, where it does not say so itself (`recordedOn`): the first that is given.
 * Records of tables that are not here are taken as always known.
 */
const KNOWN_ON: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  clients: ['prospectSince', 'clientSince'],
  ownerships: ['from'],
  consents: ['from'],
  statements: ['publishedOn', 'periodEnd'],
  statementLines: ['periodEnd'],
  creditReports: ['date'],
  defaults: ['date'],
  ratings: ['date'],
  projects: ['financialClose'],
  partyRoles: ['from'],
  constructionProgress: ['date'],
  facilities: ['signedOn'],
  covenantTests: ['date'],
  collaterals: ['valuedOn'],
  payments: ['date'],
  contracts: ['signedOn'],
  orders: ['date'],
  interactions: ['date'],
  activities: ['date'],
  costs: ['until'],
  applications: ['submittedOn'],
  surveys: ['from'],
  surveyAnswers: ['date'],
  feedback: ['date'],
  esg: ['date'],
  exchangeRates: ['date'],
}

/** Rows as they were known; the same rows where all of them were. */
export function rowsAsOf(table: TableName, rows: RowsOf<TableName>, days: AsOfDays): object {
  if (!Array.isArray(rows)) return columnsAsOf(table, rows, rowCount(rows), days.asOf)
  const knownOn = ['recordedOn', ...(KNOWN_ON[table] ?? [])].map(name => fieldReader(rows, name))
  const verifiedAt = fieldReader(rows, 'verifiedAt')
  return rows.flatMap((record: object, row): object[] => {
    if (!wasKnown(knownOn, row, days.asOf)) return []
    const stateDay = parseDay(verifiedAt(row)) ?? days.extractedOn
    return [hasPast(table) ? pastState(table, { ...record }, days.asOf, stateDay <= days.asOf) : record]
  })
}

function wasKnown(knownOn: readonly ((row: number) => unknown)[], row: number, asOf: DayNumber): boolean {
  for (const dayOf of knownOn) {
    const given = dayOf(row)
    if (given === undefined) continue
    const day = parseDay(given)
    return day === undefined || day <= asOf
  }
  return true
}

/** Large tables hold what happened, so that their rows are known or not, and never change. */
function columnsAsOf(table: TableName, columns: object, size: number, asOf: DayNumber): object {
  const days = ['recordedOn', ...(KNOWN_ON[table] ?? [])].flatMap(name => dayColumn(columns, name))
  const kept: number[] = []
  for (let row = 0; row < size; row++) {
    const column = days.find(known => known[row] !== NO_DAY)
    if (column === undefined || column[row]! <= asOf) kept.push(row)
  }
  if (kept.length === size) return columns
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, pick(column, kept)]))
}

function dayColumn(columns: object, name: string): readonly Int32Array[] {
  const column: unknown = new Map(Object.entries(columns)).get(name)
  return column instanceof Int32Array ? [column] : []
}

function pick(column: unknown, rows: readonly number[]): unknown {
  if (column instanceof Float64Array) return Float64Array.from(rows, row => column[row]!)
  if (column instanceof Int32Array) return Int32Array.from(rows, row => column[row]!)
  return Array.isArray(column) ? rows.map((row): unknown => column[row]) : column
}
