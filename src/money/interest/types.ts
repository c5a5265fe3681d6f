/**
 * Rates of interest that say what they are.
 *
 * @module
 */
import type { DateInput } from '../day.js'
import type { DayCount, DayCountOptions } from '../day-count/types.js'

/**
 * How interest joins what earns interest: never (`simple`), so many times a year, at every moment (`continuous`), or taken
 * off the later amount instead of added to the earlier one (`discount`, as bills are bought). `weekly` is 52 times a year
 * and `daily` 365.
 */
export type Compounding =
  | 'simple'
  | 'annual'
  | 'semi-annual'
  | 'quarterly'
  | 'monthly'
  | 'weekly'
  | 'daily'
  | 'continuous'
  | 'discount'

/** How a rate is to be understood. */
export interface RateTerms {
  readonly compounding: Compounding
  /** How days become years. */
  readonly dayCount: DayCount
  /** What the day count asks beside the dates. */
  readonly dayCountOptions?: DayCountOptions
}

/** A rate of a year: 0.05 is 5 %. */
export interface InterestRate extends RateTerms {
  readonly value: number
}

/** A rate from the day of a quotation until a later one. */
export interface RateUntil {
  readonly rate: InterestRate
  readonly until: DateInput
}
