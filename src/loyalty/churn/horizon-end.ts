/**
 * The last day of a time after a day.
 *
 * @module
 */
import type { DayNumber, Horizon } from '../../money/core.js'
import { inUnits } from '../../money/core.js'
import { monthsAfter } from '../../money/periods/months-after.js'

/** Of a horizon that is whole days but for rounding. */
const ROUNDING = 1e-9
/** Beyond a century no calendar is asked. */
const MOST_MONTHS = 1200

/**
 * From a day to its last day, by the calendar where the time is whole months or years, as clients leave and books are kept by the
 * calendar: a year after December 31 ends on December 31, and a month after the last day of a month on the last day of the next.
 * Whole days of any other time.
 *
 * @throws ClienteleError as `inUnits`, naming `path`.
 */
export function horizonEnds(horizon: Horizon, path: string): (day: DayNumber) => DayNumber {
  const days = Math.floor(inUnits(horizon, 'day', path) + ROUNDING)
  const months = inUnits(horizon, 'month', path)
  const isByCalendar = typeof horizon === 'object' && (horizon.unit === 'month' || horizon.unit === 'year')
  if (isByCalendar && Number.isInteger(months) && months <= MOST_MONTHS) return day => monthsAfter(day, months, true)
  return day => day + days
}
