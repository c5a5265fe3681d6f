/**
 * The years in which the lender is watched.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { isoDate } from '../../money/core.js'
import { monthsAfter } from '../../money/periods/months-after.js'

/** Whole years that end on a day, and the one after. */
export interface Window {
  readonly years: number
  /** The last day known. */
  readonly until: DayNumber
  /** The day before year 0, then the last day of year 0, 1 ... and of the year after `until`: `years` + 2 days. */
  readonly ends: readonly DayNumber[]
}

export function windowOf(until: DayNumber, years: number): Window {
  const ends = Array.from({ length: years + 2 }, (_, year) => monthsAfter(until, 12 * (year - years), true))
  return { years, until, ends }
}

/** Which year of the window a day lies in; what lies before is year 0, what lies after is the year after. */
export function yearOf({ ends, years }: Window, day: DayNumber): number {
  for (let year = 0; year < years; year++) if (day <= ends[year + 1]!) return year
  return years
}

/** Last day of a year, of those before the window too: -1 is the year before. */
export function yearEnd({ until, years }: Window, year: number): DayNumber {
  return monthsAfter(until, 12 * (year + 1 - years), true)
}

/** First day of a year of the window. */
export function firstDay({ ends }: Window, year: number): DayNumber {
  return ends[year]! + 1
}

/** Last day of a year of the window. */
export function lastDay({ ends }: Window, year: number): DayNumber {
  return ends[year + 1]!
}

/** Days some months on, from one anchor. */
export function monthsOn(day: DayNumber, months: number): DayNumber {
  return monthsAfter(day, months, false)
}

/** A day as text. */
export const iso: (day: DayNumber) => string = isoDate
