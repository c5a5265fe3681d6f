/**
 * The part of a year for which each period of interest is paid.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { civilOf, dayInMonth } from '../../money/civil-date.js'
import type { DayCount, DayCountOptions, DayNumber } from '../../money/index.js'
import { dayCounter, isoDate, monthsAfter } from '../../money/index.js'

/** Periods of equal months that follow one another. */
export interface RegularPeriods {
  readonly from: DayNumber
  /** Last days, at least one. */
  readonly days: ArrayLike<DayNumber>
  readonly everyMonths: number
}

const COUPONS = [1, 2, 3, 4, 6, 12] as const
const THIRTY_DAY_MONTHS: readonly DayCount[] = [
  '30/360',
  '30/360 US',
  '30E/360',
  '30E/360 ISDA',
  '30E/360 German',
  '30E+/360',
]

/**
 * Fractions of periods of equal months; the last may be shorter.
 *
 * @throws ClienteleError `CONFLICTING_OPTIONS` for a day count that asks for coupons such periods have none of; `MISSING_VALUE` for
 * `business/252`, which needs a calendar.
 */
export function regularFractions(periods: RegularPeriods, dayCount: DayCount, path: string): Float64Array {
  const { from, days, everyMonths } = periods
  const fractions = new Float64Array(days.length)
  const last = days.length - 1
  let start = from
  let first = 0
  if (THIRTY_DAY_MONTHS.includes(dayCount) && dayInMonth(civilOf(from)) < 28) {
    // Far from the ends of months all conventions of thirty days agree, and periods need not be counted one by one.
    fractions.fill((30 * everyMonths) / 360)
    if (days[last] === monthsAfter(from, everyMonths * days.length)) return fractions
    first = last
    start = last === 0 ? from : days[last - 1]!
  }
  const { yearFraction } = dayCounter(dayCount, optionsOf(periods, dayCount, path))
  for (let k = first; k <= last; k++) {
    fractions[k] = yearFraction(start, days[k]!)
    start = days[k]!
  }
  return fractions
}

function optionsOf({ from, days, everyMonths }: RegularPeriods, dayCount: DayCount, path: string): DayCountOptions {
  if (dayCount === 'business/252') return withoutCalendar(path)
  if (dayCount === '30E/360 ISDA') return { termination: isoDate(days[days.length - 1]!) }
  if (dayCount !== 'actual/actual ICMA' && dayCount !== 'actual/365L') return {}
  const couponsPerYear = COUPONS.find(times => times * everyMonths === 12)
  if (couponsPerYear === undefined) {
    return reject('CONFLICTING_OPTIONS', path, 'periods of 1, 2, 3, 4, 6 or 12 months with it', dayCount)
  }
  return { couponPeriod: { start: isoDate(from), end: isoDate(monthsAfter(from, everyMonths)) }, couponsPerYear }
}

/** Fractions of periods of any length; day counts that ask for coupons are none for these. */
export function fractionsBetween(days: readonly DayNumber[], dayCount: DayCount, path: string): Float64Array {
  if (dayCount === 'actual/actual ICMA' || dayCount === 'actual/365L') {
    reject('CONFLICTING_OPTIONS', path, 'a day count of days alone, as the schedule has no coupons', dayCount)
  }
  const options = dayCount === 'business/252' ? withoutCalendar(path) : { termination: isoDate(days.at(-1)!) }
  const { yearFraction } = dayCounter(dayCount, options)
  return Float64Array.from({ length: days.length - 1 }, (_, k) => yearFraction(days[k]!, days[k + 1]!))
}

function withoutCalendar(path: string): never {
  return reject('MISSING_VALUE', path, 'a day count without a calendar', 'business/252', 'Say actual/365 instead')
}
