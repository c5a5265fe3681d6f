/** Months before and after the day as dates. */
import type { DayNumber } from '../../../../src/money/core.js'
import { dayNumber, isoDate } from '../../../../src/money/core.js'
import { monthsAfter } from '../../../../src/money/periods/months-after.js'
import { LAST_DAY_KNOWN } from './law.js'

const TODAY: DayNumber = dayNumber(LAST_DAY_KNOWN)

/** Last day of the month so many months after the day. */
export function dayOf(month: number): DayNumber {
  return monthsAfter(TODAY, month, true)
}

export function dateOf(month: number): string {
  return isoDate(dayOf(month))
}

/** First day of the month that follows. */
export function dayAfter(month: number): string {
  return isoDate(dayOf(month) + 1)
}
