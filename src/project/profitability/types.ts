/**
 * What a client has with a lender.
 *
 * @module
 */
import type { Curve } from '../../model/index.js'
import type { DateInput, DayCount, Money } from '../../money/index.js'
import type { LoanSchedule } from '../loans/types.js'
import type { Activity, FacilityFee, OperatingCost } from './fee-types.js'

export type { Activity, FacilityFee, OperatingCost } from './fee-types.js'
export type { CapitalTerms, ProfitTerms } from './terms-types.js'

/** A client's facilities and accounts with one lender, all in one currency. */
export interface Relationship {
  /** Who; unique among relationships. */
  readonly client: string
  /** ISO 4217 code of every amount within. */
  readonly currency: string
  /**
   * Of one year, within [0, 1], at one hazard for the whole life; or a curve of hazards, of survival, or of probabilities to
   * have defaulted by each time, from the first day of the terms on.
   */
  readonly probabilityOfDefault: number | Curve
  /** Of different names. */
  readonly facilities: readonly Facility[]
  /** What the relationship costs beside its facilities: visits, reviews, reports. A line of its own in the result. */
  readonly activities?: readonly Activity[]
}

/** One thing a client has with the lender. */
export type Facility = TermLoan | CreditLine | GuaranteeIssued | Deposit | Service

/** What every facility may have. */
export interface FacilityCommon {
  /** Unique within the relationship. */
  readonly name: string
  readonly fees?: readonly FacilityFee[]
  /** What making the facility costs on its first day (agents, lawyers, registers); >= 0. Counts into effective interest. */
  readonly transactionCost?: Money
  /** What keeping it costs; nothing by default. */
  readonly operatingCost?: OperatingCost
}

/** What every facility has on which money may be lost. */
export interface CreditCommon extends FacilityCommon {
  /** Share of what is owed at default, within [0, 1]. */
  readonly lossGivenDefault: number
  /** Where it is not the client's: of the guarantor, or of both at once. */
  readonly probabilityOfDefault?: number | Curve
  readonly capital: CapitalNeed
}

/** Capital per unit of exposure at default; the terms say which of the two counts. */
export interface CapitalNeed {
  /** Share, >= 0: 1 is 100 %; what rules ask for is weight × exposure × the ratio of the terms. */
  readonly riskWeight?: number
  /** Share of exposure, >= 0: loss at a high quantile less expected loss. */
  readonly economicCapital?: number
}

/** A loan drawn on its first day. */
export interface TermLoan extends CreditCommon {
  readonly kind: 'term-loan'
  readonly balance: LoanBalance
  readonly rate: FacilityRate
  /** `'30E/360'` by default. */
  readonly dayCount?: DayCount
  /** What the treasury agreed on the first day, liquidity included, as nominal rate of a year; from curves by default. */
  readonly transferRate?: number
}

/** How much is owed when. */
export type LoanBalance = RegularBalance | ScheduledBalance

/** A loan repaid in equal periods. */
export interface RegularBalance {
  readonly kind: 'regular'
  readonly principal: Money
  /** The day of drawing. */
  readonly from: DateInput
  /** Until the last payment; whole, > 0, a multiple of `everyMonths`. */
  readonly months: number
  /** Months from payment to payment. */
  readonly everyMonths: number
  readonly repayment: 'bullet' | 'annuity' | 'equal-principal'
  /** Months at first in which interest alone is paid; a multiple of `everyMonths` below `months`, 0 by default. */
  readonly graceMonths?: number
  /** Left to the last payment day; below the principal, none by default. Not for bullets. */
  readonly balloon?: Money
}

/** A loan whose schedule is known: principal, days and currency are those of the schedule. */
export interface ScheduledBalance {
  readonly kind: 'schedule'
  readonly schedule: LoanSchedule
}

/** What the client pays for money: nominal rates of a year. */
export type FacilityRate =
  | { readonly kind: 'fixed'; readonly annualRate: number }
  /** The base curve's rate of the months from reset to reset, and a margin over it. Funded alike: only liquidity is kept. */
  | { readonly kind: 'floating'; readonly margin: number; readonly resetMonths: number }

/** A line the client draws and repays as it likes. */
export interface CreditLine extends CreditCommon {
  readonly kind: 'credit-line'
  readonly limit: Money
  /** Owed on average; from 0 to the limit. */
  readonly drawn: Money
  readonly from: DateInput
  /** Until the lender is free again; whole, > 0. */
  readonly months: number
  /** On what is drawn. Interest is paid every month unless the rate resets less often. */
  readonly rate: FacilityRate
  /** Nominal rate of a year on what is not drawn; >= 0, none by default. */
  readonly commitmentFee?: number
  /** Share of what is not drawn that will be owed at default, within [0, 1]. */
  readonly conversionFactor: number
  /**
   * Share of what is not drawn for which the treasury holds liquid assets, at the liquidity cost of the term, which only a curve
   * tells; 0 by default.
   */
  readonly liquidityReserve?: number
  /** `'actual/360'` by default. */
  readonly dayCount?: DayCount
  /** As for loans, on what is drawn. */
  readonly transferRate?: number
}

/** A promise to pay for the client. */
export interface GuaranteeIssued extends CreditCommon {
  readonly kind: 'guarantee'
  readonly amount: Money
  readonly from: DateInput
  /** Whole, > 0. */
  readonly months: number
  /** Nominal rate of a year on the amount; >= 0. */
  readonly annualFee: number
  /** Share of the amount that will be owed at default, within [0, 1]; 1 by default. */
  readonly conversionFactor?: number
}

/** Money the client leaves with the lender. */
export interface Deposit extends FacilityCommon {
  readonly kind: 'deposit'
  /** On average; >= 0. */
  readonly balance: Money
  /** Nominal rate of a year that the client is paid; may be negative. */
  readonly annualRate: number
  readonly maturity:
    | { readonly kind: 'term'; readonly from: DateInput; readonly months: number }
    /**
     * Withdrawn at will: the core stays and is worth a rolling placement over `coreMonths`, the rest is worth the curve's
     * shortest term.
     */
    | { readonly kind: 'demand'; readonly coreShare: number; readonly coreMonths: number }
  /** `'actual/360'` by default. */
  readonly dayCount?: DayCount
  /** What the treasury credits, where it was agreed; from curves by default. */
  readonly transferRate?: number
}

/** What is done for a fee alone: advice, payments, arrangement. Its fees and costs say all. */
export interface Service extends FacilityCommon {
  readonly kind: 'service'
}
