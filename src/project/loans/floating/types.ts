/**
 * A rate that follows an index.
 *
 *   all-in rate = min(max(min(max(index, index floor), index cap) + margin, floor), cap)
 *
 * @module
 */
import type { Curve } from '../../../model/curve.js'
import type { DateInput, HolidayCalendar } from '../../../money/index.js'

/** An index and a margin; caps and floors on the sum, on the index alone, or on both. */
export interface FloatingRate {
  readonly kind: 'floating'
  readonly index: RateIndex
  /** Added to the index; 0.005 is 50 basis points. */
  readonly margin: number
  /** The all-in rate never rises above. */
  readonly cap?: number
  /** The all-in rate never falls below. */
  readonly floor?: number
  /** The index counts as no more than this, before the margin. */
  readonly indexCap?: number
  /** The index counts as no less than this, before the margin: 0 where a negative index may not eat up the margin. */
  readonly indexFloor?: number
  /** How many periods a fixing is kept; 1 by default, 12 for a monthly loan that is repriced once a year. */
  readonly resetEvery?: number
  /** How long before its first day the fixing of a period is taken; on that day by default. */
  readonly lookback?: Lookback
  /** Daily fixings compounded over each period, instead of one fixing at its beginning. */
  readonly inArrears?: CompoundedInArrears
}

/** LPR, SOFR, EURIBOR ...: what was fixed, what is expected, or both. */
export interface RateIndex {
  readonly name: string
  /** Nominal annual rates in any order; each holds from its day to the next, the last for good. */
  readonly fixings?: readonly RateFixing[]
  /** From its day on the expected rate, in place of fixings. */
  readonly forward?: {
    readonly from: DateInput
    /** Of quantity `'rate'` and unit `'year'`: nominal annual rates by years (365.25 days) after `from`. */
    readonly curve: Curve
  }
}

/** What an index was fixed at on a day. */
export interface RateFixing {
  readonly on: DateInput
  /** Nominal annual rate; 0.0345 is 3.45 %. */
  readonly rate: number
}

/** Days between the day a fixing is of and the day it is used. */
export interface Lookback {
  readonly days: number
  /** Counts business days; calendar days without it. */
  readonly calendar?: HolidayCalendar
}

/** ISDA 2021 compounding of an overnight rate over the business days of each period. */
export interface CompoundedInArrears {
  readonly calendar: HolidayCalendar
  /** Days of the index's year: 360 for SOFR and €STR, 365 for SONIA. */
  readonly daysPerYear: 360 | 365
  /** `true` weighs fixings by the days they were fixed for, not those they are used for; `false` by default. */
  readonly observationShift?: boolean
}
