/**
 * What conventions ask beside two dates, checked.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { DayNumber } from '../day.js'
import { dayNumber, isoDate } from '../day.js'
import type { BusinessDays } from '../holidays/business-days.js'
import { businessDaysOf } from '../holidays/business-days.js'
import type { CouponGrid } from './coupon-periods.js'
import { couponGridOf } from './coupon-periods.js'
import type { DayCountOptions } from './types.js'

/** Options of a day count with days for dates. */
export interface DayCountTerms {
  readonly coupons?: CouponGrid
  readonly couponsPerYear?: number
  readonly endOfMonth?: boolean
  readonly termination?: DayNumber
  readonly business?: BusinessDays
}

const KNOWN = ['couponPeriod', 'couponsPerYear', 'endOfMonth', 'termination', 'calendar']
const COUPONS = [1, 2, 3, 4, 6, 12]

/** A coupon period may be moved off holidays, but no more days than this makes it one of another frequency. */
const SLACK = 15

/** The terms that options say. */
export function termsOf(options: DayCountOptions, path = 'options'): DayCountTerms {
  expectKnownKeys(options, KNOWN, path)
  const { couponPeriod, couponsPerYear, endOfMonth, termination, calendar } = options
  if (couponsPerYear !== undefined && !COUPONS.includes(couponsPerYear)) {
    reject('OUT_OF_RANGE', `${path}.couponsPerYear`, `one of ${COUPONS.join(', ')}`, couponsPerYear)
  }
  if (endOfMonth !== undefined && typeof endOfMonth !== 'boolean') {
    reject('INVALID_TYPE', `${path}.endOfMonth`, 'true or false', endOfMonth)
  }
  return {
    ...(couponPeriod === undefined ? {} : { coupons: couponsOf(options, `${path}.couponPeriod`, path) }),
    ...(couponsPerYear === undefined ? {} : { couponsPerYear }),
    ...(endOfMonth === undefined ? {} : { endOfMonth }),
    ...(termination === undefined ? {} : { termination: dayNumber(termination, `${path}.termination`) }),
    ...(calendar === undefined ? {} : { business: businessDaysOf(calendar, `${path}.calendar`) }),
  }
}

function couponsOf(
  { couponPeriod, couponsPerYear, endOfMonth }: DayCountOptions,
  path: string,
  above: string,
): CouponGrid {
  const fields = expectObject(couponPeriod, path)
  expectKnownKeys(fields, ['start', 'end'], path)
  const start = dayNumber(couponPeriod!.start, `${path}.start`)
  const end = dayNumber(couponPeriod!.end, `${path}.end`)
  if (end <= start) reject('OUT_OF_RANGE', `${path}.end`, `a day after ${isoDate(start)}`, isoDate(end))
  const perYear =
    couponsPerYear ?? reject('MISSING_VALUE', `${above}.couponsPerYear`, 'how many coupons a year', undefined)
  if (Math.abs(end - start - 365.25 / perYear) > SLACK) {
    const expected = `a regular period of ${perYear} coupons a year`
    const hint = 'Of a short or long first or last period, give the regular one beside it'
    reject('CONFLICTING_OPTIONS', path, expected, `${isoDate(start)} to ${isoDate(end)}`, hint)
  }
  return couponGridOf(start, end, perYear, endOfMonth)
}
