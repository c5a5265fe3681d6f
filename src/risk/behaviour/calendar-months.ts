/**
 * Calendar months of observation.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { monthGrid, rollDayOf } from '../../money/periods/period-grid.js'

/**
 * The same day some calendar months later, or the last of a month too short for it; Infinity beyond the year 9999, which
 * no observation reaches.
 */
export function monthsLater(day: DayNumber, months: number): DayNumber {
  return monthGrid(day, 1, rollDayOf(day, false))(months)
}

/** The least whole number of months, >= 0, after which `day` has come. */
export function monthsUntil(start: DayNumber, day: DayNumber): number {
  let months = Math.max(0, Math.floor((day - start) / LONGEST_MONTH) - 1)
  while (monthsLater(start, months) < day) months++
  return months
}

const LONGEST_MONTH = 31
