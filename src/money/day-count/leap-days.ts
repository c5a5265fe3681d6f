/**
 * Days of leap years and Februaries 29 between two days.
 *
 * @module
 */
import { civilOf, dayOfCivil, isLeapYear, yearOf } from '../civil-date.js'
import type { DayNumber } from '../day.js'

/** How many Februaries 29 lie after `start` and up to `end`. */
export function leapDaysAfter(start: DayNumber, end: DayNumber): number {
  return leapDaysUpTo(end) - leapDaysUpTo(start)
}

/** How many days of leap years lie from `start` to the day before `end`. */
export function daysInLeapYears(start: DayNumber, end: DayNumber): number {
  return leapYearDaysBefore(end) - leapYearDaysBefore(start)
}

/** How many Februaries 29 there are from year 1 to this day. */
function leapDaysUpTo(day: DayNumber): number {
  const year = yearOf(civilOf(day))
  const before = leapYearsBefore(year)
  return isLeapYear(year) && day >= dayOfCivil(year, 2, 29) ? before + 1 : before
}

function leapYearDaysBefore(day: DayNumber): number {
  const year = yearOf(civilOf(day))
  const before = 366 * leapYearsBefore(year)
  return isLeapYear(year) ? before + day - dayOfCivil(year, 1, 1) : before
}

function leapYearsBefore(year: number): number {
  const last = year - 1
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400)
}
