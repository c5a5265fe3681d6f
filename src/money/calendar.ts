/**
 * Calendar periods: weeks from Monday to Sunday, months, quarters and years as calendars print them. They belong to
 * cohort tables and dated cash flows; models count in units of fixed length (see time-unit).
 *
 * @module
 */
import { expectOneOf } from '../errors/index.js'
import type { DayNumber } from './day.js'

/** A period of the calendar. */
export type CalendarPeriod = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** Every calendar period, shortest first. */
export const CALENDAR_PERIODS: readonly ['day', 'week', 'month', 'quarter', 'year'] = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
]

/** 1970-01-01, day 0, was a Thursday. */
const SUNDAY = 3
const MILLISECONDS = 86_400_000
const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/**
 * The last day of the calendar period that a day lies in.
 *
 * @param day whole UTC days since 1970-01-01.
 * @throws ClienteleError `OUT_OF_RANGE` for a period that is none of the five.
 * @example
 * import { dayNumber, isoDate, lastDayOf } from 'clientele/money'
 * isoDate(lastDayOf('month', dayNumber('2024-02-10'))) // => '2024-02-29'
 * isoDate(lastDayOf('week', dayNumber('2024-02-10'))) // => '2024-02-11'
 */
export function lastDayOf(period: CalendarPeriod, day: DayNumber): DayNumber {
  expectOneOf(period, CALENDAR_PERIODS, 'period')
  if (period === 'day') return day
  if (period === 'week') return day + ((((SUNDAY - day) % 7) + 7) % 7)
  const date = new Date(day * MILLISECONDS)
  const months = MONTHS[period]
  const next = months * (Math.floor(date.getUTCMonth() / months) + 1)
  // Not Date.UTC, which takes years below 100 for those of the twentieth century.
  return date.setUTCFullYear(date.getUTCFullYear(), next, 0) / MILLISECONDS
}
