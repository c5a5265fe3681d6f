/**
 * The Gregorian calendar in arithmetic: day numbers to year, month and day, and back, without an object in between.
 *
 * Years 1 to 9999; nothing is checked here. Source: Hinnant (2013), chrono-compatible low-level date algorithms.
 *
 * @module
 */

/** Year, month and day in one whole number, `year · 512 + month · 32 + day`, which sorts as dates do. */
export type CivilDate = number

/** The first and the last day there is: 0001-01-01 and 9999-12-31. */
export const FIRST_DAY = -719_162
export const LAST_DAY = 2_932_896

/** The day number of a date that exists. */
export function dayOfCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a day number. */
export function civilOf(day: number): CivilDate {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps = Math.trunc(dayOfEra / 1460) - Math.trunc(dayOfEra / 36_524) + Math.trunc(dayOfEra / 146_096)
  const yearOfEra = Math.trunc((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100))
  const fromMarch = Math.trunc((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return (year << 9) | (month << 5) | (dayOfYear - Math.trunc((153 * fromMarch + 2) / 5) + 1)
}

export function yearOf(date: CivilDate): number {
  return date >> 9
}

/** From 1 to 12. */
export function monthOf(date: CivilDate): number {
  return (date >> 5) & 15
}

/** From 1 to 31. */
export function dayInMonth(date: CivilDate): number {
  return date & 31
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isEndOfMonth(date: CivilDate): boolean {
  return dayInMonth(date) === daysInMonth(yearOf(date), monthOf(date))
}
