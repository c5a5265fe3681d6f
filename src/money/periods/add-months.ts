/**
 * Dates some months on.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { DateInput } from '../day.js'
import { dayNumber, isoDate } from '../day.js'
import { monthsAfter } from './months-after.js'

/**
 * The same day of the month some months on, ISO; the last day of a month that is too short. Counted from one anchor, such
 * dates do not drift: one month from January 31 is the end of February, two are March 31.
 *
 * @param months a whole number; negative for earlier.
 * @param options `endOfMonth`: from the last day of a month to the last day of a month; `false` by default.
 * @throws ClienteleError `INVALID_DATE`, `OUT_OF_RANGE` for months that are not whole, or a date beyond the years 1 to 9999.
 * @example
 * import { addMonths } from 'clientele/money'
 * addMonths('2023-01-31', 1) // => '2023-02-28'
 * addMonths('2023-01-31', 2) // => '2023-03-31'
 * addMonths('2023-02-28', 1) // => '2023-03-28'
 * addMonths('2023-02-28', 1, { endOfMonth: true }) // => '2023-03-31'
 * addMonths('9999-12-01', 1) // => Error OUT_OF_RANGE
 */
export function addMonths(date: DateInput, months: number, options: { readonly endOfMonth?: boolean } = {}): string {
  expectKnownKeys(options, ['endOfMonth'], 'options')
  const { endOfMonth = false } = options
  if (typeof endOfMonth !== 'boolean') reject('INVALID_TYPE', 'options.endOfMonth', 'true or false', endOfMonth)
  return isoDate(monthsAfter(dayNumber(date), months, endOfMonth))
}
