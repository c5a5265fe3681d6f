/**
 * What a project brings to those who pay for it.
 *
 * @module
 */
import type { ChoiceOfRate, RatesOfReturn } from '../../money/index.js'

/**
 * A figure by the two ways of counting time. `dated`: days from close over 365 (`xirr`, `xnpv`), as term sheets and
 * spreadsheets with dates count. `periodic`: months from close over 12, so that all months are alike, as models without dates count.
 */
export interface DatedAndPeriodic<T> {
  readonly dated: T
  readonly periodic: T
}

/** At which rates a project is judged. */
export interface ProjectReturnOptions {
  /** Effective yearly rate for the project before financing, as a rule its weighted cost of capital; > -1. */
  readonly annualDiscountRate: number
  /** Effective yearly rate for its owners, their cost of equity; > -1. */
  readonly annualEquityDiscountRate: number
  /** Which of several rates of return is `chosen`; `'nearest-zero'` by default. */
  readonly choose?: ChoiceOfRate
  /**
   * Tax by row as it would be without debt, for the project after tax: by default tax as assessed counts, which interest has
   * lowered. The column `tax` of the same project planned without debt is this tax.
   */
  readonly unleveredTax?: ArrayLike<number>
}

/** Flows whose return is asked for, by row, row 0 being close. */
export interface FlowColumns {
  /** Last day of each row, ascending. */
  readonly dates: readonly string[]
  /** Months of each row; 0 for row 0, at least 1 after. */
  readonly months: readonly number[]
  /** Received > 0, paid < 0. */
  readonly flows: ArrayLike<number>
  /** Of the flows, the capital put in; >= 0. */
  readonly invested: ArrayLike<number>
}

/** What {@link returnsOfFlows} is told. */
export interface FlowReturnOptions {
  /** Effective yearly rate; > -1. */
  readonly annualDiscountRate: number
  /** Which of several rates of return is `chosen`; `'nearest-zero'` by default. */
  readonly choose?: ChoiceOfRate
}

/** When money has come back; the sum of flows runs evenly within a row. */
export interface PaybackInYears {
  /** `'nothing-paid'`: the sum was never below 0. */
  readonly status: 'recovered' | 'never' | 'nothing-paid'
  /** From close until the sum first reaches 0; absent where it never does. */
  readonly years?: number
  /** From close until it is at 0 or above for good; absent where it ends below. */
  readonly lastingYears?: number
  /** The sum of all flows: what is missing, where it is below 0. */
  readonly balance: number
}

/** How one party's flows are to be judged. */
export interface FlowReturns {
  /** By row: received > 0, paid < 0. */
  readonly flows: Float64Array
  /** All rates of return of a year, told by `status`: unique, multiple, none and why, degenerate, undecided. */
  readonly irr: DatedAndPeriodic<RatesOfReturn>
  /** At close. */
  readonly npv: DatedAndPeriodic<number>
  /** Σ of what comes back / Σ of the capital put in; absent where none is. */
  readonly moneyMultiple?: number
  /** The same of present values, dated: 1 + NPV / PV of capital. Above 1 where NPV is above 0. */
  readonly profitabilityIndex?: number
  /** Years are periodic. */
  readonly payback: PaybackInYears
  /** At the discount rate; years are periodic. */
  readonly discountedPayback: PaybackInYears
}

/** What a project brings, before financing and to its owners. */
export interface ProjectReturns {
  readonly currency: string
  /** Revenue (of owners too) less operating cost, maintenance, capex and working capital. Grants and debt do not count. */
  readonly projectBeforeTax: FlowReturns
  /** The same less tax, whoever pays it. */
  readonly projectAfterTax: FlowReturns
  /** Distributions, and owners' own revenue and tax, less what they paid in. */
  readonly equity: FlowReturns
}
