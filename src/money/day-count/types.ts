/**
 * Day-count conventions: how contracts turn two dates into a part of a year.
 *
 * @module
 */
import type { DateInput } from '../day.js'
import type { HolidayCalendar } from '../holidays/types.js'

/**
 * A day-count convention, by the name contracts use.
 *
 * | name | days over year |
 * | --- | --- |
 * | `actual/360`, `actual/364`, `actual/365` (Fixed), `actual/365.25` | days of the calendar over a fixed year |
 * | `actual/365A` | over 366 where a February 29 lies after the start and up to the end, else 365 |
 * | `actual/365L` | over 366 where the coupon period ends in a leap year, else 365; yearly coupons: where a February 29 lies up to there |
 * | `actual/actual ISDA` | days in leap years over 366 and the others over 365 |
 * | `actual/actual ICMA` | days over those of the coupon period times coupons a year; needs `couponPeriod`, `couponsPerYear` |
 * | `actual/actual AFB` | whole years back from the end; the rest over 366 where it has a February 29, else 365 |
 * | `NL/360`, `NL/365` | days without any February 29 |
 * | `30/360` (Bond Basis, 30/360 ISDA, 30A/360) | the 31st is the 30th; at the end only where the start is the 30th or 31st |
 * | `30/360 US` (30U/360, SIA) | the same, and ends of February are the 30th |
 * | `30E/360` (Eurobond) | the 31st is the 30th on both sides |
 * | `30E/360 ISDA` | ends of months are the 30th, but an end of February that is the termination date |
 * | `30E/360 German` | ends of months are the 30th, always |
 * | `30E+/360` | a 31st at the start is the 30th, at the end the first of the next month |
 * | `business/252` | business days from the start to the day before the end; needs `calendar` |
 */
export type DayCount =
  | 'actual/360'
  | 'actual/364'
  | 'actual/365'
  | 'actual/365.25'
  | 'actual/365A'
  | 'actual/365L'
  | 'actual/actual ISDA'
  | 'actual/actual ICMA'
  | 'actual/actual AFB'
  | 'NL/360'
  | 'NL/365'
  | '30/360'
  | '30/360 US'
  | '30E/360'
  | '30E/360 ISDA'
  | '30E/360 German'
  | '30E+/360'
  | 'business/252'

/** What some conventions ask beside the two dates; the others pay no heed. */
export interface DayCountOptions {
  /** `actual/actual ICMA`, `actual/365L`: a regular coupon period, from which notional ones go on either way. */
  readonly couponPeriod?: { readonly start: DateInput; readonly end: DateInput }
  /** `actual/actual ICMA`, `actual/365L`: coupons in a year: 1, 2, 3, 4, 6 or 12. */
  readonly couponsPerYear?: 1 | 2 | 3 | 4 | 6 | 12
  /**
   * Coupons fall on ends of months. `30/360 US`: whether ends of February are the 30th, `true` by default.
   * `actual/actual ICMA`: whether notional periods do; by default where both ends of `couponPeriod` are ends of months.
   */
  readonly endOfMonth?: boolean
  /** `30E/360 ISDA`: the day the contract ends; none of the dates by default. */
  readonly termination?: DateInput
  /** `business/252`: which days are business days. */
  readonly calendar?: HolidayCalendar
}

/** A part of a year as an exact fraction of whole numbers: `days / basis` years. */
export interface DayCountFraction {
  /** Days as the convention weighs them, a whole number; negative where the end comes before the start. */
  readonly days: number
  /** How many of them are a year, a whole number > 0. */
  readonly basis: number
}
