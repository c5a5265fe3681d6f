/**
 * What money costs within a bank: the curve at which its treasury lends to and takes from those who serve clients, and the
 * balances it is applied to.
 *
 * @module
 */
import type { Curve } from '../../model/index.js'
import type { DateInput, DayNumber } from '../../money/index.js'

/** The treasury's curve of one currency on one day. */
export interface TransferCurve {
  /** ISO 4217 code. */
  readonly currency: string
  /** The day of the quotation: it holds for what starts on this day or later, until the next one. */
  readonly on: DateInput
  /** Zero rates by term: effective rates of a year, a curve of quantity `rate` whose unit is the year or the month. */
  readonly base: Curve
  /** What money for the term costs over `base`, as further effective rate of a year; none by default. Quantity `rate`. */
  readonly liquidity?: Curve
}

/**
 * How one rate stands for a balance that is repaid in parts.
 * - `'par'`: the rate at which the balance, funded like for like, is worth what was lent: Σ balance·rate·fraction·DF +
 *   Σ principal·DF = loan. No maturity is left to the unit that lends.
 * - `'strips'`: the mean of the rates of each repayment's own term, weighted by principal × time.
 * - `'average-life'`: the rate of a bullet that runs as long as the balance does on average.
 */
export type TransferMethod = 'par' | 'strips' | 'average-life'

/** What is owed, period by period of interest. */
export interface BalanceProfile {
  readonly from: DayNumber
  /** Last day of each period, increasing; the next begins there. */
  readonly days: readonly number[] | Int32Array
  /** The same in years of the calendar from `from`: 3 months are 0.25. */
  readonly years: Float64Array
  /** Owed within each period, in minor units. */
  readonly balances: Float64Array
  /** The part of a year for which each period pays interest, by the day count. */
  readonly fractions: Float64Array
}

/** What money costs, as a rate paid in the periods of the balance it funds. */
export interface TransferRate {
  /** Nominal rate of a year, without liquidity. */
  readonly base: number
  /** What is added for liquidity over the term. */
  readonly liquidity: number
}
