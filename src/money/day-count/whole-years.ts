/**
 * Actual/actual AFB: whole years are counted back from the end, and what is left is over 366 where it has a February 29.
 *
 * Source: AFB (1994) Definitions for master agreements; ISDA (1998) EMU and market conventions: recent developments,
 * section 2(c), for ends of February.
 *
 * @module
 */
import { civilOf, dayInMonth, dayOfCivil, daysInMonth, monthOf, yearOf } from '../civil-date.js'
import type { DayNumber } from '../day.js'
import { leapDaysAfter } from './leap-days.js'

/** How many whole years lie between `start` and `end`. */
export function wholeYearsBack(start: DayNumber, end: DayNumber): number {
  const years = yearOf(civilOf(end)) - yearOf(civilOf(start))
  return yearsBefore(end, years) >= start ? years : years - 1
}

/** The day some years earlier; from the last day of February to the last day of February. */
export function yearsBefore(end: DayNumber, years: number): DayNumber {
  if (years === 0) return end
  const date = civilOf(end)
  const [year, month, day] = [yearOf(date) - years, monthOf(date), dayInMonth(date)]
  return dayOfCivil(year, month, month === 2 && day >= 28 ? daysInMonth(year, 2) : day)
}

/** 366 where a February 29 lies from `start` to the day before `end`, else 365. */
export function yearWithLeapDay(start: DayNumber, end: DayNumber): number {
  return leapDaysAfter(start - 1, end - 1) > 0 ? 366 : 365
}
