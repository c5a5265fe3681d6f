/**
 * One convention made ready: its terms are checked once, then day numbers are counted without further objects.
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import { FIRST_DAY, LAST_DAY } from '../civil-date.js'
import type { DayNumber } from '../day.js'
import { conventionOf } from './conventions.js'
import { expectDayCount } from './names.js'
import { termsOf } from './terms.js'
import type { DayCount, DayCountFraction, DayCountOptions } from './types.js'

/** A convention for long columns of day numbers. */
export interface DayCounter {
  readonly dayCount: DayCount
  /** Days as the convention counts them. */
  readonly days: (start: DayNumber, end: DayNumber) => number
  /** The part of a year. */
  readonly yearFraction: (start: DayNumber, end: DayNumber) => number
  /** The part of a year, exact. */
  readonly fraction: (start: DayNumber, end: DayNumber) => DayCountFraction
}

/**
 * A day count for many pairs of day numbers.
 *
 * Where the end comes before the start, the answer is that of the two swapped, with its sign changed.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for an unknown convention or days outside of the years 1 to 9999;
 * `MISSING_VALUE` when a convention is asked without what it needs.
 * @example
 * import { dayCounter, dayNumber } from 'clientele/money'
 * const { days, yearFraction } = dayCounter('30E/360')
 * days(dayNumber('2024-01-31'), dayNumber('2024-07-31')) // => 180
 * yearFraction(dayNumber('2024-01-31'), dayNumber('2024-07-31')) // => 0.5
 */
export function dayCounter(dayCount: DayCount, options: DayCountOptions = {}, path = 'options'): DayCounter {
  const name = expectDayCount(dayCount, 'dayCount')
  const {
    days,
    weighed,
    basis,
    years = (start, end) => weighed(start, end) / basis(start, end),
  } = conventionOf(name, termsOf(options, path), path)
  return {
    dayCount: name,
    days: (start, end) => {
      checkDays(start, end)
      return start <= end ? days(start, end) : -days(end, start)
    },
    yearFraction: (start, end) => {
      checkDays(start, end)
      return start <= end ? years(start, end) : -years(end, start)
    },
    fraction: (start, end) => {
      checkDays(start, end)
      if (start <= end) return { days: weighed(start, end), basis: basis(start, end) }
      return { days: -weighed(end, start), basis: basis(end, start) }
    },
  }
}

function checkDays(start: DayNumber, end: DayNumber): void {
  if (!isDay(start)) expectInteger(start, 'start', FIRST_DAY, LAST_DAY)
  if (!isDay(end)) expectInteger(end, 'end', FIRST_DAY, LAST_DAY)
}

function isDay(day: DayNumber): boolean {
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY
}
