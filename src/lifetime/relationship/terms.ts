/**
 * What a lender says about a relationship, so that it can be valued: what it earns and when, how it may end, and what money
 * and capital cost. Amounts are in one currency; what comes in is above 0, what goes out below.
 *
 * @module
 */
import type { Curve } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import type { Period } from '../../records/core.js'

/** An amount on a day. */
export interface DatedAmount {
  readonly date: DateInput
  readonly amount: number
}

/** What the relationship earns or costs on a day, if it has not ended before. */
export interface DatedMargin extends DatedAmount {
  /** What kind of margin: `net interest`, `fees`, `operating cost`, `retention cost`, `expected loss`. */
  readonly source: string
  /** Which facility or product it comes from; the relationship as a whole by default. */
  readonly facility?: string
}

/** What is received (> 0) or lost (< 0) when the relationship ends. */
export interface EndingPayment {
  /** `early repayment fee`, `loss given default`, `recovery`. */
  readonly source: string
  readonly facility?: string
  /**
   * The amount whenever it ends, or amounts by day, as a balance falls: each holds for endings from its day on, the first
   * of them from the valuation date or earlier.
   */
  readonly amount: number | readonly DatedAmount[]
  /** How many days after the ending it is paid, as a recovery is; >= 0, 0 by default. */
  readonly daysLater?: number
}

/** An end that may come at any time: early repayment, refinancing elsewhere, default. */
export interface PossibleEnding {
  readonly name: string
  /** How likely it is per unit of time while the relationship lasts, from the valuation date on; of quantity `hazard`. */
  readonly hazard: Curve
  readonly payments?: readonly EndingPayment[]
}

/** The end that comes on a day if no other came before: maturity. Margins of that day are still earned. */
export interface CertainEnding {
  readonly name: string
  readonly on: DateInput
  readonly payments?: readonly EndingPayment[]
}

/** One way in which a relationship ends; they compete, the first to come is the one. */
export type Ending = PossibleEnding | CertainEnding

/** The cost of capital is in the rate by which money is discounted: an all-in hurdle. */
export interface HurdleRate {
  readonly kind: 'hurdle-rate'
  /** Effective rate of a year of 365.25 days that the whole must earn; > -1 (0.12 is 12 %). */
  readonly annualHurdleRate: number
}

/** The cost of capital is charged in money, on days, while the relationship lasts. */
export interface CapitalCharge {
  readonly kind: 'capital-charge'
  /** Effective rate of a year of 365.25 days, without any premium for capital; > -1. */
  readonly annualDiscountRate: number
  /** What capital costs; amounts >= 0, subtracted. */
  readonly charges: readonly (DatedAmount & { readonly facility?: string })[]
}

/** The cost of capital is a rate on the capital that is held, and accrues evenly while the relationship lasts. */
export interface CapitalRate {
  readonly kind: 'capital-rate'
  /** Effective rate of a year of 365.25 days, without any premium for capital; > -1. */
  readonly annualDiscountRate: number
  /** Cost of a unit of capital for a year, without compounding; >= 0. */
  readonly annualCapitalRate: number
  /** Capital held from each day on, the first from the valuation date or earlier; amounts >= 0. */
  readonly capital: readonly DatedAmount[]
  /** Which facility holds it; the relationship as a whole by default. */
  readonly facility?: string
}

/** What money and capital cost. Capital is paid for once: by the rate or by a charge, never by both. */
export type DiscountTerms = HurdleRate | CapitalCharge | CapitalRate

/** A relationship as a lender sees it on one day. */
export interface RelationshipTerms {
  /** Today: what money is worth is counted on this day, and hazards run from it. */
  readonly valuationDate: DateInput
  /** Expected while the relationship lasts, in any order, none before the valuation date. */
  readonly margins: readonly DatedMargin[]
  /** At least one; at most one of them certain. */
  readonly endings: readonly Ending[]
  readonly discount: DiscountTerms
  /** What winning the client cost, once and today; >= 0, 0 by default. Leave it out where it has long been paid. */
  readonly acquisitionCost?: number
  /** The last day that counts; needed where no ending is certain. The day of the certain ending by default. */
  readonly until?: DateInput
  /** How finely the curves of the result are dated; `'month'` by default. */
  readonly every?: Period
}
