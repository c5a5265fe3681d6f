/**
 * How long is it from one date to another, as a contract counts?
 *
 * @module
 */
import type { DateInput } from '../day.js'
import { dayNumber } from '../day.js'
import type { DayCounter } from './day-counter.js'
import { dayCounter } from './day-counter.js'
import type { DayCount, DayCountFraction, DayCountOptions } from './types.js'

/**
 * Days from one date to another as a convention counts them: those of the calendar, those without any February 29, those
 * of months of thirty days, or business days. Negative where the end comes first.
 *
 * @throws ClienteleError `INVALID_DATE`, `OUT_OF_RANGE` for an unknown convention, `MISSING_VALUE` where `business/252` has
 * no calendar.
 * @example
 * import { daysBetween } from 'clientele/money'
 * daysBetween('2024-01-31', '2024-02-29', 'actual/360') // => 29
 * daysBetween('2024-01-31', '2024-02-29', '30E/360 German') // => 30
 * daysBetween('2024-02-29', '2024-01-31', 'actual/360') // => -29
 */
export function daysBetween(start: DateInput, end: DateInput, dayCount: DayCount, options?: DayCountOptions): number {
  return counterOf(dayCount, options).days(dayNumber(start, 'start'), dayNumber(end, 'end'))
}

/**
 * The part of a year from one date to another; negative where the end comes first.
 *
 * Sources: ISDA (2006) Definitions, section 4.16; ICMA rule 251; ISDA (1998) EMU and market conventions.
 *
 * @throws ClienteleError `INVALID_DATE`, `OUT_OF_RANGE` for an unknown convention, `MISSING_VALUE` where
 * `actual/actual ICMA` has no coupon period or `business/252` no calendar, `CONFLICTING_OPTIONS` where the coupon period
 * is none of that frequency.
 * @example
 * import { yearFraction } from 'clientele/money'
 * yearFraction('2003-11-01', '2004-05-01', 'actual/actual ISDA').toFixed(14) // => '0.49772438056741'
 * yearFraction('2003-11-01', '2004-05-01', 'actual/actual ICMA', {
 *   couponPeriod: { start: '2003-11-01', end: '2004-05-01' },
 *   couponsPerYear: 2,
 * }) // => 0.5
 * yearFraction('2003-11-01', '2004-05-01', 'actual/actual ICMA') // => Error MISSING_VALUE
 */
export function yearFraction(start: DateInput, end: DateInput, dayCount: DayCount, options?: DayCountOptions): number {
  return counterOf(dayCount, options).yearFraction(dayNumber(start, 'start'), dayNumber(end, 'end'))
}

/**
 * {@link yearFraction} as a fraction of whole numbers, so that interest on minor units stays exact.
 *
 * @throws ClienteleError as {@link yearFraction}.
 * @example
 * import { dayCountFraction } from 'clientele/money'
 * dayCountFraction('2024-01-31', '2024-02-29', 'actual/365') // => { days: 29, basis: 365 }
 * dayCountFraction('2023-12-31', '2024-01-02', 'actual/actual ISDA') // => { days: 731, basis: 133590 }
 */
export function dayCountFraction(
  start: DateInput,
  end: DateInput,
  dayCount: DayCount,
  options?: DayCountOptions,
): DayCountFraction {
  return counterOf(dayCount, options).fraction(dayNumber(start, 'start'), dayNumber(end, 'end'))
}

/** Counters without options are made once. */
function counterOf(dayCount: DayCount, options: DayCountOptions | undefined): DayCounter {
  if (options !== undefined) return dayCounter(dayCount, options)
  const known = MADE.get(dayCount)
  if (known !== undefined) return known
  const made = dayCounter(dayCount)
  MADE.set(dayCount, made)
  return made
}

const MADE = new Map<DayCount, DayCounter>()
