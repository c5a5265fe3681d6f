import type { DayNumber } from '../../money/core.js'

const MILLISECONDS_PER_DAY = 86_400_000

/** The same day some calendar months later; the last of the month where that month is shorter. */
export function monthsAfter(day: DayNumber, months: number): DayNumber {
  const date = new Date(day * MILLISECONDS_PER_DAY)
  const dayOfMonth = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0)
  date.setUTCDate(Math.min(dayOfMonth, date.getUTCDate()))
  return date.getTime() / MILLISECONDS_PER_DAY
}

/** The least whole number of months, >= 0, after which `day` has come. */
export function monthsUntil(start: DayNumber, day: DayNumber): number {
  let months = Math.max(0, Math.floor((day - start) / LONGEST_MONTH) - 1)
  while (monthsAfter(start, months) < day) months++
  return months
}

const LONGEST_MONTH = 31
