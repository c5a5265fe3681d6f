/**
 * What a project borrows, what that costs and how it comes back.
 *
 * @module
 */
import type { InterestRule, Level } from './common-types.js'

/** All debt of the project. */
export interface DebtPackage {
  readonly size: DebtSize
  /** Tranches beside each other in proportion to their share (default), or each after the one listed before it is used up. */
  readonly draw?: 'pro-rata' | 'sequential'
  /** At least one; shares sum to 1. */
  readonly tranches: readonly Tranche[]
}

/** How much debt there is in all, at the end of construction. */
export type DebtSize =
  | { readonly kind: 'amount'; readonly amount: number }
  /** Share of all uses of money up to the start of operation, reserves included; [0, 1]. */
  | { readonly kind: 'gearing'; readonly gearing: number }
  /** The most that every limit allows. */
  | ({ readonly kind: 'capacity' } & DebtLimits)

/** Limits on debt, each where it is given; at least one. */
export interface DebtLimits {
  /** Debt over all uses, at most; [0, 1]. */
  readonly gearing?: number
  /**
   * Cash flow over debt service on every payment day of the debt, at least; > 0. By payment day from completion to the last
   * repayment where a list (curved): sculpted debt without a curve of its own follows it.
   */
  readonly minimumDscr?: number | readonly number[]
  /** Mean of those ratios, at least. */
  readonly averageDscr?: number
  /** Present value of cash flow over the loan's life over debt, at completion, at least. */
  readonly llcr?: number
  /** The same over the project's life. */
  readonly plcr?: number
  /** The most in currency. */
  readonly amount?: number
}

/** One loan of several. */
export interface Tranche {
  readonly name: string
  /** Of all debt; (0, 1]. */
  readonly share: number
  /** 1 is paid before 2; 1 by default. Tranches of one rank are paid in proportion to what is due. */
  readonly rank?: number
  /** ISO 4217 code in which it is drawn and repaid; the project's by default. `share` is of its value at close. */
  readonly currency?: string
  /** Yearly, margin included. */
  readonly annualRate: Level
  /** `nominal` by default. */
  readonly interest?: InterestRule
  /** In construction, interest is added to the loan instead of being paid from the sources; false by default. */
  readonly capitalisesInterest?: boolean
  readonly fees?: TrancheFees
  /** Months from close to the last repayment: a payment day, not beyond the tail. */
  readonly tenorMonths: number
  /** Months of operation in which only interest is paid, to a payment day; 0 by default. */
  readonly graceMonths?: number
  readonly repayment: TrancheRepayment
}

/** What a loan costs beside interest. */
export interface TrancheFees {
  /** Share of the commitment, paid at close. */
  readonly upfront?: number
  /** Yearly share of what is not yet drawn, paid on payment days of construction. */
  readonly commitment?: number
  /** Yearly amount in the project's currency, from close to the last repayment. */
  readonly agency?: number
}

/**
 * How principal comes back on payment days after completion and grace. `balloon`: share of the loan left to the last of them,
 * [0, 1); 0 by default.
 */
export type TrancheRepayment =
  /** Interest and principal together level, at the rate that holds. */
  | { readonly kind: 'annuity'; readonly balloon?: number }
  | { readonly kind: 'equal-principal'; readonly balloon?: number }
  /** All on the last day. */
  | { readonly kind: 'bullet' }
  /** Share of the loan on each repayment day; >= 0, of sum 1. */
  | { readonly kind: 'shares'; readonly shares: readonly number[] }
  /**
   * Debt service follows cash flow: what is left after debt of other shapes, over a ratio. Sculpted tranches share the days of
   * repayment and balloon, and what they are paid by their balances. `curve`: ratios to each other by repayment day (level by default): the
   * ratio itself follows from the size of the debt.
   */
  | { readonly kind: 'sculpted'; readonly curve?: readonly number[]; readonly balloon?: number }
