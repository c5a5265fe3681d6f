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

/** The rate of a position whose balances are known. */
export interface TermTransfer extends TransferRate {
  readonly currency: string
  /** ISO: from this day on the rate is locked in. */
  readonly from: string
  /** ISO: the day of the curve it comes from. */
  readonly quotedOn: string
  /** Base and liquidity: nominal rate of a year. */
  readonly annualRate: number
  readonly method: TransferMethod
  /** How long a unit is owed on average, in calendar years. */
  readonly averageLife: number
  readonly working: FundedPeriods
}

/** What the treasury is paid period by period, and what that is worth on the first day. */
export interface FundedPeriods {
  /** On the first day; in minor units, or 1 for a bullet. */
  readonly lent: number
  readonly periods: readonly FundedPeriod[]
  /** The sum over periods. */
  readonly presentValue: number
  /** Present value less what was lent: 0 at par. By another method, what the treasury gains or loses on the first day. */
  readonly gap: number
}

/** One period of interest at the transfer rate. */
export interface FundedPeriod {
  /** Last day, ISO. */
  readonly until: string
  /** The same in calendar years from the first day. */
  readonly years: number
  /** Owed within the period. */
  readonly balance: number
  /** The part of a year for which interest is paid. */
  readonly fraction: number
  /** balance × annual rate × fraction. */
  readonly interest: number
  /** On the last day; negative where interest is added to the balance. */
  readonly repaid: number
  /** (1 + base + liquidity)^−years, by the curve. */
  readonly discountFactor: number
  /** (interest + repaid) × discount factor. */
  readonly presentValue: number
}

/** The rate of money that is withdrawn at will. */
export interface DemandTransfer extends TransferRate {
  readonly currency: string
  readonly from: string
  readonly quotedOn: string
  /** Base and liquidity: nominal rate of a year, paid month by month. */
  readonly annualRate: number
  readonly coreShare: number
  readonly ladder: {
    /** Par rates of placements for 1, 2, … months: their mean is the core's. */
    readonly placements: readonly TransferRate[]
    /** Of the rest. */
    readonly shortest: TransferRate
  }
}
