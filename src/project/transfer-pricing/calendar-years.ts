/**
 * Years of the calendar from one day to another: 3 months are 0.25, 12 months are 1, whatever days they have.
 *
 * @module
 */
import { civilOf, dayInMonth } from '../../money/civil-date.js'
import type { DayNumber } from '../../money/index.js'
import { monthIndex, rollDayIn } from '../../money/periods/months-after.js'

/**
 * Whole months from the first day, and of the month begun the days that have passed; negative where the second day is earlier.
 * So many months on, as `monthsAfter` counts them, are exactly so many twelfths.
 */
export function calendarYears(from: DayNumber, day: DayNumber): number {
  const roll = dayInMonth(civilOf(from))
  const index = monthIndex(day)
  const sameDay = rollDayIn(index, roll)
  const months = index - monthIndex(from)
  if (day === sameDay) return months / 12
  if (day > sameDay) return (months + (day - sameDay) / (rollDayIn(index + 1, roll) - sameDay)) / 12
  const before = rollDayIn(index - 1, roll)
  return (months - 1 + (day - before) / (sameDay - before)) / 12
}
