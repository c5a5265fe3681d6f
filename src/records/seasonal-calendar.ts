/**
 * Calendars of seasons that come back every year: months, quarters, or stretches of the year with names of their own.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../errors/index.js'
import type { DateInput, DayNumber } from '../money/core.js'
import { dayNumber, isoDate } from '../money/core.js'
import type { DatedPeriods } from './covariate-calendar.js'
import { MONTH_NAMES } from './month-names.js'

/** A stretch of every year, both ends included; one that ends before it begins runs into the next year. */
export interface Season {
  /** `'MM-DD'`. */
  readonly from: string
  /** `'MM-DD'`. */
  readonly until: string
}

/** Which days the calendar spans, and what its seasons are. */
export interface SeasonOptions {
  /** The first day; no later than the first purchase of any client. */
  readonly from: DateInput
  /** The last day; no earlier than the end of any forecast. */
  readonly until: DateInput
  /** `'month'`: `february` to `december`, against January; `'quarter'`: `q2` to `q4`; or seasons by name, which may overlap. */
  readonly seasons: 'month' | 'quarter' | Readonly<Record<string, Season>>
}

/**
 * A calendar with one column per season, 1 on the days of the season and 0 on all others, for `withCalendar`.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for days that do not ascend or a day of the year that is none.
 * @example
 * import { seasonalCalendar } from 'clientele/records'
 * const months = seasonalCalendar({ from: '2024-01-01', until: '2025-12-31', seasons: 'month' })
 * Object.keys(months.columns).length // => 11
 * months.starts.length // => 24
 * const seasons = { christmas: { from: '11-25', until: '12-24' } }
 * const winters = seasonalCalendar({ from: '2024-01-01', until: '2025-12-31', seasons })
 * Array.from(winters.columns.christmas) // => [0, 1, 0, 1, 0]
 */
export function seasonalCalendar(options: SeasonOptions): DatedPeriods & {
  readonly starts: Int32Array
  readonly until: DayNumber
  readonly columns: Readonly<Record<string, Float64Array>>
} {
  expectKnownKeys(expectObject(options, 'options'), ['from', 'until', 'seasons'], 'options')
  const from = dayNumber(options.from, 'options.from')
  const until = dayNumber(options.until, 'options.until')
  if (until < from) reject('OUT_OF_RANGE', 'options.until', `a day on or after ${isoDate(from)}`, options.until)
  const seasons = seasonsOf(options.seasons)
  const starts: number[] = []
  const rows: number[][] = []
  for (let day = from; day <= until; day++) {
    const today = isoDate(day).slice(-'MM-DD'.length)
    const row = seasons.map(([, { from: first, until: last }]) => Number(isWithin(today, first, last)))
    const before = rows[rows.length - 1]
    if (before?.every((value, i) => value === row[i])) continue
    starts.push(day)
    rows.push(row)
  }
  const columns = seasons.map(([name], i): [string, Float64Array] => [name, Float64Array.from(rows, row => row[i]!)])
  return Object.freeze({ starts: Int32Array.from(starts), until, columns: Object.freeze(Object.fromEntries(columns)) })
}

function isWithin(today: string, from: string, until: string): boolean {
  return from <= until ? from <= today && today <= until : today >= from || today <= until
}

function seasonsOf(seasons: unknown): readonly (readonly [string, Season])[] {
  if (seasons === 'month') {
    return MONTH_NAMES.slice(1).map((name, i) => {
      const month = String(i + 2).padStart(2, '0')
      return [name, { from: `${month}-01`, until: `${month}-31` }]
    })
  }
  if (seasons === 'quarter') {
    return [2, 3, 4].map(q => {
      const [first, last] = [3 * q - 2, 3 * q].map(month => String(month).padStart(2, '0'))
      return [`q${q}`, { from: `${first}-01`, until: `${last}-31` }]
    })
  }
  const named = Object.entries(expectObject(seasons, 'options.seasons'))
  if (named.length === 0) reject('EMPTY_INPUT', 'options.seasons', 'at least one season', seasons)
  return named.map(([name, season]) => {
    const path = `options.seasons.${name}`
    const { from, until } = expectObject(season, path)
    return [name, { from: dayOfYear(from, `${path}.from`), until: dayOfYear(until, `${path}.until`) }]
  })
}

/** Checked in a leap year. */
function dayOfYear(text: unknown, path: string): string {
  if (typeof text !== 'string' || !/^\d\d-\d\d$/.test(text)) return reject('OUT_OF_RANGE', path, "'MM-DD'", text)
  dayNumber(`2024-${text}`, path)
  return text
}
