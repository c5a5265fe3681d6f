/**
 * The day whose fixing is used on a day.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { FIRST_DAY } from '../../../money/civil-date.js'
import { nextOpen } from '../../../money/holidays/adjust.js'
import { businessDaysOf } from '../../../money/holidays/business-days.js'
import type { DayNumber } from '../../../money/index.js'
import { isoDate } from '../../../money/index.js'
import type { Lookback } from './types.js'

/** Beyond a year a lookback is a slip of the pen. */
export const LONGEST_LOOKBACK = 366

/** So many business or calendar days before a day; the day itself without a lookback. */
export function daysBack(lookback: Lookback | undefined, path: string): (day: DayNumber) => DayNumber {
  if (lookback === undefined) return day => day
  expectKnownKeys(expectObject(lookback, path), ['days', 'calendar'], path)
  const days = expectInteger(lookback.days, `${path}.days`, 0, LONGEST_LOOKBACK)
  const { calendar } = lookback
  // No business day back is the day itself, be it one or not: the fixing before it holds.
  if (calendar === undefined || days === 0) return day => expectDay(day - days, day, `${path}.days`)
  const business = businessDaysOf(calendar, `${path}.calendar`)
  return day => {
    let fixed = day
    for (let k = 0; k < days; k++) fixed = nextOpen(fixed, -1, business)
    return expectDay(fixed, day, `${path}.days`)
  }
}

/** A day of the calendar, which begins with year 1. */
export function expectDay(fixed: DayNumber, used: DayNumber, path: string): DayNumber {
  if (fixed >= FIRST_DAY) return fixed
  return reject('OUT_OF_RANGE', path, 'days back that stay within the calendar, from year 1 on', isoDate(used))
}
