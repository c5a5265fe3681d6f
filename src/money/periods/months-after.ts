/**
 * Days some months on, each counted from one anchor so that none drifts: from January 31, one month on is the last of
 * February and two months on March 31.
 *
 * @module
 */
import { expectInteger, reject } from '../../errors/index.js'
import {
  civilOf,
  dayInMonth,
  dayOfCivil,
  daysInMonth,
  FIRST_DAY,
  isEndOfMonth,
  LAST_DAY,
  monthOf,
  yearOf,
} from '../civil-date.js'
import type { DayNumber } from '../day.js'

/** The day of the month that periods end on: a number (31: the last), or the third Wednesday. */
export type RollDay = number | 'third-wednesday'

/**
 * The same day of the month some months on, or the last day of a month too short for it: {@link addMonths} on day numbers.
 *
 * @param endOfMonth from the last day of a month to the last day of a month; `false` by default.
 * @throws ClienteleError `OUT_OF_RANGE` for what is no day or no whole number of months, or beyond the years 1 to 9999;
 * `INVALID_TYPE` for an `endOfMonth` that is neither `true` nor `false`.
 * @example
 * import { dayNumber, isoDate, monthsAfter } from 'clientele/money'
 * isoDate(monthsAfter(dayNumber('2024-01-31'), 1)) // => '2024-02-29'
 * monthsAfter(Number.NaN, 1) // => Error OUT_OF_RANGE
 */
export function monthsAfter(day: DayNumber, months: number, endOfMonth = false): DayNumber {
  const date = civilOf(expectInteger(day, 'day', FIRST_DAY, LAST_DAY))
  if (typeof endOfMonth !== 'boolean') reject('INVALID_TYPE', 'endOfMonth', 'true or false', endOfMonth)
  const index = 12 * yearOf(date) + monthOf(date) - 1 + expectInteger(months, 'months', -MOST, MOST)
  return rollDayIn(index, endOfMonth && isEndOfMonth(date) ? 31 : dayInMonth(date))
}

/** More months than there are. */
const MOST = 120_000

/** Months from the first January of year 0: 12 · year + month - 1. */
export function monthIndex(day: DayNumber): number {
  const date = civilOf(day)
  return 12 * yearOf(date) + monthOf(date) - 1
}

/** The roll day of a month, or the last day of a month too short for it. */
export function rollDayIn(index: number, roll: RollDay): DayNumber {
  const year = Math.floor(index / 12)
  if (!(year >= 1 && year <= 9999)) reject('OUT_OF_RANGE', 'months', 'a day of the years 1 to 9999', `year ${year}`)
  const month = index - 12 * year + 1
  if (roll !== 'third-wednesday') return dayOfCivil(year, month, Math.min(roll, daysInMonth(year, month)))
  const fifteenth = dayOfCivil(year, month, 15)
  return fifteenth + ((((WEDNESDAY - fifteenth) % 7) + 7) % 7)
}

/** 1970-01-01, day 0, was a Thursday. */
const WEDNESDAY = 6
