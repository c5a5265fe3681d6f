/**
 * A calendar as it was given, or came back from JSON, checked and in day numbers.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectOneOf, expectText, reject } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../day.js'
import { dayNumber, isoDate } from '../day.js'
import type { HolidayCalendar, Weekday } from './types.js'

/** The days of the week, Monday first. */
export const WEEKDAYS: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/** What a calendar says, in day numbers. */
export interface CheckedCalendar {
  readonly name: string
  /** By day of the week, Monday first. */
  readonly free: readonly boolean[]
  /** Holidays off the weekend, in order. */
  readonly holidays: readonly DayNumber[]
  /** Days of the weekend that are worked, in order. */
  readonly workdays: readonly DayNumber[]
  /** The first day it knows, or -Infinity. */
  readonly first: DayNumber
  /** The last day it knows, or Infinity. */
  readonly last: DayNumber
  readonly outside: HolidayCalendar['outside']
}

const KNOWN = ['name', 'weekend', 'holidays', 'workdays', 'from', 'until', 'outside']

/** A calendar that was made by this package, perhaps long ago. */
export function checkedCalendar(calendar: HolidayCalendar, path: string): CheckedCalendar {
  expectKnownKeys(calendar, KNOWN, path)
  const name = expectText(calendar.name, `${path}.name`)
  const weekend = expectWeekend(calendar.weekend, `${path}.weekend`)
  const free = WEEKDAYS.map(weekday => weekend.includes(weekday))
  const isFree = (day: DayNumber): boolean => free[weekdayOf(day)] === true
  const holidays = expectDays(calendar.holidays, `${path}.holidays`)
  const workdays = expectDays(calendar.workdays, `${path}.workdays`)
  const closed = new Set(holidays)
  for (const day of workdays) {
    if (closed.has(day)) reject('CONFLICTING_OPTIONS', `${path}.workdays`, 'no day that is a holiday too', isoDate(day))
    if (!isFree(day)) reject('OUT_OF_RANGE', `${path}.workdays`, 'days of the weekend that are worked', isoDate(day))
  }
  const first = calendar.from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(calendar.from, `${path}.from`)
  const last = calendar.until === undefined ? Number.POSITIVE_INFINITY : dayNumber(calendar.until, `${path}.until`)
  if (last < first) reject('OUT_OF_RANGE', `${path}.until`, `a day from ${isoDate(first)} on`, isoDate(last))
  const outside = expectOneOf(calendar.outside, ['refuse', 'weekends-only'], `${path}.outside`)
  return { name, free, holidays: holidays.filter(day => !isFree(day)), workdays, first, last, outside }
}

/** Days of the week, of which at least one is not free. */
export function expectWeekend(weekend: unknown, path: string): readonly Weekday[] {
  const days = Array.from(expectList(weekend, path), (day, i) => expectOneOf(day, WEEKDAYS, `${path}[${i}]`))
  const unique = WEEKDAYS.filter(day => days.includes(day))
  return unique.length < 7 ? unique : reject('OUT_OF_RANGE', path, 'a week with at least one day of work', days)
}

/** Dates as day numbers, in order, each once. */
export function expectDays(dates: readonly DateInput[], path: string): readonly DayNumber[] {
  expectList(dates, path)
  const days = Array.from(dates, (date, i) => dayNumber(date, `${path}[${i}]`))
  return [...new Set(days)].sort((a, b) => a - b)
}

/** 0 is Monday; 1970-01-01, day 0, was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}
