/**
 * The day whose fixing is used on a day.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { DayNumber } from '../../../money/index.js'
import { addBusinessDays, dayNumber, isoDate } from '../../../money/index.js'
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
  if (calendar === undefined || days === 0) return day => day - days
  return day => dayNumber(addBusinessDays(isoDate(day), -days, calendar))
}
