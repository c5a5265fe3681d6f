/**
 * Where the values of covariates stand: in the columns of a base, one per client; in its calendar, one per period, or one
 * per client and period.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { isoDate } from '../../money/core.js'
import type { CovariateCalendar } from '../../records/core.js'
import type { DatedRows } from './rows.js'

/** The covariates that move each rate, by name. */
export interface CovariateNames {
  readonly purchase: readonly string[]
  readonly dropout: readonly string[]
}

/** One covariate: the value of client i in period k is cell i · `perClient` + k · `perPeriod`. */
export interface CovariateColumn {
  readonly column: Float64Array
  readonly perClient: number
  readonly perPeriod: 0 | 1
}

/** The columns of some names, in their order; `path` is where they should be: `base` or `client`. */
export function columnsOf(names: readonly string[], rows: DatedRows, path: string): readonly CovariateColumn[] {
  const { size, covariates = {}, calendar } = rows
  if (calendar !== undefined) expectCalendar(calendar, path)
  const { columns = {}, clientColumns = {} } = calendar ?? {}
  return names.map(name => {
    const periods = calendar === undefined ? 0 : calendar.starts.length
    const ofClient = column(covariates, name, size, `${path}.covariates`)
    if (ofClient !== undefined) return { column: ofClient, perClient: 1, perPeriod: 0 }
    const ofPeriod = column(columns, name, periods, `${path}.calendar.columns`)
    if (ofPeriod !== undefined) return { column: ofPeriod, perClient: 0, perPeriod: 1 }
    const ofBoth = column(clientColumns, name, size * periods, `${path}.calendar.clientColumns`)
    if (ofBoth !== undefined) return { column: ofBoth, perClient: periods, perPeriod: 1 }
    return reject(
      'MISSING_VALUE',
      `${path}.covariates.${name}`,
      'a covariate or a column of the calendar',
      undefined,
      JOIN,
    )
  })
}

/** Refuses a calendar as a caller writes it, in which days are dates: it is checked where it is joined. */
export function expectCalendar(calendar: CovariateCalendar, path: string): void {
  const { starts, until, columns, clientColumns } = expectObject(calendar, `${path}.calendar`)
  if (!(starts instanceof Int32Array && starts.length > 0 && Number.isInteger(until))) {
    reject('INVALID_TYPE', `${path}.calendar`, 'what withCalendar joins', calendar, JOIN)
  }
  for (const [name, of] of Object.entries({ columns, clientColumns })) {
    if (typeof of !== 'object' || of === null) reject('INVALID_TYPE', `${path}.calendar.${name}`, 'columns', of, JOIN)
  }
}

/** Whether values change with the calendar. */
export function moves({ perPeriod }: CovariateColumn): boolean {
  return perPeriod === 1
}

export function covariateOf({ column, perClient, perPeriod }: CovariateColumn, client: number, period: number): number {
  return column[client * perClient + period * perPeriod]!
}

/** The calendar of rows, which must span the time from one day to another; they need not be whole. */
export function calendarSpanning(rows: DatedRows, from: number, until: number, path: string): CovariateCalendar {
  const { calendar } = rows
  if (calendar === undefined) return reject('MISSING_VALUE', `${path}.calendar`, 'a calendar', calendar, JOIN)
  if (from < calendar.starts[0]!) return tooShort(`periods from ${dateOf(from)} on`, calendar, path)
  // What lasts until a day lasts to its end.
  if (until > calendar.until + 1) return tooShort(`periods until ${dateOf(Math.ceil(until) - 1)}`, calendar, path)
  return calendar
}

function tooShort(expected: string, { starts, until }: CovariateCalendar, path: string): never {
  return reject('OUT_OF_RANGE', `${path}.calendar`, expected, `${isoDate(starts[0]!)} to ${isoDate(until)}`, LONGER)
}

/** 0001-01-01 and 9999-12-31, between which days have dates. */
const FIRST_DAY = -719_162
const LAST_DAY = 2_932_896

function dateOf(day: number): string {
  return isoDate(Math.max(FIRST_DAY, Math.min(LAST_DAY, Math.floor(day))))
}

function column(
  columns: Readonly<Record<string, Float64Array>>,
  name: string,
  cells: number,
  path: string,
): Float64Array | undefined {
  const found = Object.hasOwn(expectObject(columns, path), name) ? columns[name] : undefined
  if (found === undefined) return undefined
  if (!(found instanceof Float64Array)) return reject('INVALID_TYPE', `${path}.${name}`, 'a Float64Array', found, JOIN)
  return found.length === cells ? found : reject('LENGTH_MISMATCH', `${path}.${name}`, `${cells} numbers`, found, JOIN)
}

const JOIN = 'Join it to the base with withCovariates or withCalendar'
const LONGER = 'A calendar has to span the time of all clients and that of the forecast: lengthen it, or forecast less'
