/**
 * Dates: they come in as `Date`, ISO text or `{ year, month, day }`; inside, a date is a whole UTC day.
 *
 * @module
 */
import type { Issue } from '../errors/index.js'
import { ClienteleError, expectInteger, received } from '../errors/index.js'
import { civilOf, dayInMonth, dayOfCivil, daysInMonth, FIRST_DAY, LAST_DAY, monthOf, yearOf } from './civil-date.js'

/** Whole days since 1970-01-01 (UTC); 1997-09-30 is 10134. */
export type DayNumber = number

/** A calendar date in parts; `month` from 1 to 12. Temporal's `PlainDate` fits. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A date as a caller may write it: `Date` (its UTC day), ISO text, or parts. */
export type DateInput = Date | string | DateParts

const MILLISECONDS_PER_DAY = 86_400_000
const EXPECTED = 'a date: YYYY-MM-DD, YYYYMMDD, an ISO timestamp, a Date or { year, month, day }'
const FIRST_YEAR = 1
const LAST_YEAR = 9999

/**
 * The whole UTC day of a date.
 *
 * A timestamp without a zone counts for the day it names; one with a zone is moved to UTC first.
 *
 * @throws ClienteleError `INVALID_DATE` for anything that is not a day of the years 1 to 9999.
 * @example
 * import { dayNumber } from 'clientele/money'
 * dayNumber('1997-09-30') // => 10134
 * dayNumber({ year: 1970, month: 1, day: 2 }) // => 1
 */
export function dayNumber(date: DateInput, path = 'date'): DayNumber {
  const day = parseDay(date)
  if (day === undefined) throw new ClienteleError(dateIssue(date, path))
  return day
}

/**
 * The whole UTC day of a date, or `undefined` where it is none: {@link dayNumber} for columns, without exceptions.
 *
 * @example
 * import { parseDay } from 'clientele/money'
 * parseDay('2024-01-01T23:30:00-05:00') // => 19724
 * parseDay('2024-02-30') // => undefined
 */
export function parseDay(date: unknown): DayNumber | undefined {
  if (typeof date === 'string') return parseText(date)
  if (date instanceof Date) return withinYears(Math.floor(date.getTime() / MILLISECONDS_PER_DAY))
  if (typeof date === 'object' && date !== null && 'year' in date && 'month' in date && 'day' in date) {
    const { year, month, day } = date
    if (typeof year === 'number' && typeof month === 'number' && typeof day === 'number') return dayOf(year, month, day)
  }
  return undefined
}

/**
 * The issue of a value that should have been a date.
 *
 * @example
 * import { dateIssue } from 'clientele/money'
 * dateIssue('soon', 'orders[17].date').received // => '"soon"'
 */
export function dateIssue(date: unknown, path: string): Issue {
  return { code: 'INVALID_DATE', path, expected: EXPECTED, received: received(date) }
}

/**
 * A whole day as ISO text.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a number that is no day of the years 1 to 9999.
 * @example
 * import { isoDate } from 'clientele/money'
 * isoDate(10134) // => '1997-09-30'
 */
export function isoDate(day: DayNumber): string {
  const date = civilOf(expectInteger(day, 'day', FIRST_DAY, LAST_DAY))
  const year = yearOf(date)
  return `${TWO[Math.trunc(year / 100)]}${TWO[year % 100]}-${TWO[monthOf(date)]}-${TWO[dayInMonth(date)]}`
}

/** Two digits of each number below 100: schedules print millions of dates, and `Date` takes ten times as long. */
const TWO: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/** Digits are read by hand: a log has millions of dates, and `Date.parse` costs four times as much. */
function parseText(text: string): DayNumber | undefined {
  const dashed = text.charCodeAt(4) === DASH
  const length = dashed ? 10 : 8
  if (text.length < length || (dashed && text.charCodeAt(7) !== DASH)) return undefined
  const year = digits(text, 0, 4)
  const month = dashed ? digits(text, 5, 7) : digits(text, 4, 6)
  const day = dashed ? digits(text, 8, 10) : digits(text, 6, 8)
  const date = dayOf(year, month, day)
  if (text.length === length || date === undefined) return date
  return dashed ? parseTimestamp(text, date) : undefined
}

const DASH = 45
const MINUTES_PER_DAY = 1440
/** Hours, minutes, then sign, hours and minutes of the zone; `+00`, `+0000` and `+00:00` are all in use. */
const TIME = /^[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:Z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)?$/

/** Engines disagree on the zones that `Date.parse` reads, so the minutes are counted here; seconds move no day. */
function parseTimestamp(text: string, date: DayNumber): DayNumber | undefined {
  const time = TIME.exec(text.slice(10))
  if (time === null) return undefined
  const [, hours, minutes, sign, zoneHours, zoneMinutes = '0'] = time
  if (sign === undefined) return date
  const offset = 60 * Number(zoneHours) + Number(zoneMinutes)
  const minute = 60 * Number(hours) + Number(minutes) + (sign === '+' ? -offset : offset)
  return withinYears(date + Math.floor(minute / MINUTES_PER_DAY))
}

function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    number = 10 * number + digit
  }
  return number
}

/** The day number of a date of the Gregorian calendar, checked. */
function dayOf(year: number, month: number, day: number): DayNumber | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!whole || year < FIRST_YEAR || year > LAST_YEAR) return undefined
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return dayOfCivil(year, month, day)
}

function withinYears(day: number): DayNumber | undefined {
  return day >= FIRST_DAY && day <= LAST_DAY ? day : undefined
}
