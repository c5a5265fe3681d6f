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
import { happenedOn, knownOn } from './known-on.js'
import { answerDay, hasPast, pastState } from './past-state.js'

/** The day as of which one looks, and the day of states that say none. */
export interface AsOfDays {
  readonly asOf: DayNumber
  readonly extractedOn: DayNumber
}

/** Rows as they were known; the same rows where all of them were. */
export function rowsAsOf(table: TableName, rows: RowsOf<TableName>, days: AsOfDays): object {
  if (!Array.isArray(rows)) return columnsAsOf(table, rows, rowCount(rows), days.asOf)
  const wasKnown = knownRows(table, rows, days.asOf)
  if (!hasPast(table)) return rows.every((_, row) => wasKnown(row)) ? rows : rows.filter((_, row) => wasKnown(row))
  const verifiedAt = fieldReader(rows, 'verifiedAt')
  return rows.flatMap((record: object, row): object[] => {
    if (!wasKnown(row)) return []
    const stateDay = parseDay(verifiedAt(row)) ?? days.extractedOn
    return [pastState(table, record, days.asOf, stateDay <= days.asOf)]
  })
}

/** Which records were known, and had come; what is planned may lie ahead. */
function knownRows(table: TableName, rows: RowsOf<TableName>, asOf: DayNumber): (row: number) => boolean {
  const [recordedOn, nature] = [fieldReader(rows, 'recordedOn'), fieldReader(rows, 'nature')]
  const days = knownOn(table).map(name => fieldReader(rows, name))
  const happened = happenedOn(table)
  const came = happened === undefined ? undefined : days[knownOn(table).lastIndexOf(happened)]
  return row => {
    if (nature(row) === 'planned') return !isAhead(recordedOn(row), asOf)
    for (const dayOf of days) {
      const day = dayOf(row)
      if (day === undefined) continue
      // The day it came is nearly always the day it was known on, and is read once.
      return !isAhead(day, asOf) && (came === undefined || came === dayOf || !isAhead(came(row), asOf))
    }
    return true
  }
}

function isAhead(day: unknown, asOf: DayNumber): boolean {
  const at = parseDay(day)
  return at !== undefined && at > asOf
}

/** Large tables hold what happened: their rows are known or not, and all that changes is whether a request was answered. */
function columnsAsOf(table: TableName, columns: object, size: number, asOf: DayNumber): object {
  const days = knownOn(table).flatMap(name => dayColumn(columns, name))
  const [came] = dayColumn(columns, happenedOn(table) ?? '')
  const kept: number[] = []
  for (let row = 0; row < size; row++) {
    const known = days.find(column => column[row] !== NO_DAY)
    const isKnown = known === undefined || known[row]! <= asOf
    if (isKnown && (came === undefined || came[row]! <= asOf)) kept.push(row)
  }
  const rows =
    kept.length === size
      ? columns
      : Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, pick(column, kept)]))
  return table === 'interactions' ? withAnswersGiven(rows, asOf) : rows
}

/** Interactions without the answers that lie ahead. */
function withAnswersGiven(columns: object, asOf: DayNumber): object {
  const [hours, [date]] = [cells(columns, 'answeredAfterHours'), dayColumn(columns, 'date')]
  if (!(hours instanceof Float64Array) || date === undefined) return columns
  const isGiven = (row: number): boolean => !(answerDay(date[row]!, hours[row]!) > asOf)
  if (hours.every((_, row) => isGiven(row))) return columns
  return { ...columns, answeredAfterHours: hours.map((hour, row) => (isGiven(row) ? hour : Number.NaN)) }
}

const cells = (columns: object, name: string): unknown => new Map(Object.entries(columns)).get(name)

function dayColumn(columns: object, name: string): readonly Int32Array[] {
  const column = cells(columns, name)
  return column instanceof Int32Array ? [column] : []
}

function pick(column: unknown, rows: readonly number[]): unknown {
  if (column instanceof Float64Array) return Float64Array.from(rows, row => column[row]!)
  if (column instanceof Int32Array) return Int32Array.from(rows, row => column[row]!)
  return Array.isArray(column) ? rows.map((row): unknown => column[row]) : column
}
