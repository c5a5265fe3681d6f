/**
 * Evenly spaced days through an anchor, forwards and backwards without end: where regular periods meet.
 *
 * @module
 */
import { civilOf, dayInMonth, FIRST_DAY, isEndOfMonth, LAST_DAY } from '../civil-date.js'
import type { DayNumber } from '../day.js'
import type { RollDay } from './months-after.js'
import { monthIndex, rollDayIn } from './months-after.js'

/** Day k of the grid; ±Infinity beyond the years 1 to 9999. */
export type PeriodGrid = (k: number) => DayNumber

/** A grid of so many days. */
export function dayGrid(anchor: DayNumber, days: number): PeriodGrid {
  return k => {
    const day = anchor + k * days
    if (day < FIRST_DAY) return Number.NEGATIVE_INFINITY
    return day > LAST_DAY ? Number.POSITIVE_INFINITY : day
  }
}

/** A grid of so many months; `roll` is the anchor's day of the month unless the contract names another. */
export function monthGrid(anchor: DayNumber, months: number, roll: RollDay): PeriodGrid {
  const first = monthIndex(anchor)
  return k => {
    const index = first + k * months
    if (index < 12) return Number.NEGATIVE_INFINITY
    return index < 120_000 ? rollDayIn(index, roll) : Number.POSITIVE_INFINITY
  }
}

/** The anchor's own day of the month, or 31 where ends of months stay ends of months. */
export function rollDayOf(anchor: DayNumber, endOfMonth: boolean): number {
  const date = civilOf(anchor)
  return endOfMonth && isEndOfMonth(date) ? 31 : dayInMonth(date)
}
