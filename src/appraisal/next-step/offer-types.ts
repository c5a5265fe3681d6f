/**
 * What could be offered to a client: a loan it asks for, on which price, up to which amount, repaid how.
 *
 * @module
 */
import type { PlanComparison } from '../../project/plans/compare-types.js'
import type { PriceAndLimit, RatingLimit } from '../../project/pricing/price-and-limit/types.js'
import type { ProfitTerms } from '../../project/profitability/terms-types.js'
import type { OperatingCost } from '../../project/profitability/types.js'

/** A loan as it is asked for, in the currency of the appraisal. */
export interface LoanAsked {
  /** In units of the currency; > 0, rounded to its minor unit. */
  readonly amount: number
  /** Until the last payment; whole, > 0, a multiple of `everyMonths`. */
  readonly months: number
  readonly everyMonths: number
  readonly repayment: 'bullet' | 'annuity' | 'equal-principal'
  /** Nominal rate of a year. */
  readonly annualRate: number
}

/** What the lender counts loans with. */
export interface LendingTerms {
  readonly profit: ProfitTerms
  /** Nominal rate of a year, where the curves of `profit` do not say it. */
  readonly transferRate?: number
  readonly riskWeight: number
  readonly operatingCost?: OperatingCost
  /** Cash flow over debt service, at least; > 0. */
  readonly cashFlowCover: number
  /** The largest loan by rating; of clients of another rating nothing is said. */
  readonly ratingLimits?: readonly RatingLimit[]
  /** What may still be lent to the client and those it is connected with, in units of the currency: of `preTradeCheck`, say. */
  readonly exposureRoom?: number
  /** What others ask for the like: nominal rate of a year. */
  readonly marketRate?: number
}

/** What could be offered. */
export interface LoanOffer {
  /** Between which rates, and up to which amount, and what drives each end. */
  readonly range: PriceAndLimit
  /** Ways to repay it, beside each other, and the one recommended. */
  readonly plans: PlanComparison
  /** Of one year and of unsecured debt: what the outlook says of this client. */
  readonly probabilityOfDefault: number
  readonly lossGivenDefault: number
  /** Cash flow of the last full year, in units of the currency. */
  readonly cashFlowPerYear: number
}

/** An offer, or what has to be known for one. */
export type OfferAnswer = { readonly offer: LoanOffer } | { readonly missing: readonly string[] }
