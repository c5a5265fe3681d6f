/**
 * Who pays for a project and who is paid from it, in which order and under which conditions.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { Depreciation, InterestRule, Level } from './common-types.js'

/** Sources of money, reserves, and the order in which cash is paid out. */
export interface Financing {
  /** None for a project of equity alone. */
  readonly debt?: DebtPackage
  /** Money that need not be paid back. Counted before debt and equity. */
  readonly grants?: readonly Grant[]
  /** When equity is paid in: beside debt in proportion to both (default), before it, or after it. */
  readonly equity?: { readonly draw: 'pro-rata' | 'first' | 'last' }
  readonly reserves?: Reserves
  /** What cash flow available for debt service counts. */
  readonly cfads?: CfadsRule
  readonly covenants?: Covenants
  readonly sweep?: CashSweep
  /** Cash that stays in the project after every distribution; >= 0, 0 by default. Released at the end. */
  readonly minimumCash?: number
  /** How interest and fees paid in construction are depreciated; not at all by default. */
  readonly depreciation?: Depreciation
  /** Order of payments in operation; {@link WaterfallStep} tells the default. */
  readonly waterfall?: readonly WaterfallStep[]
}

/** A grant paid on a day from close to completion. */
export interface Grant {
  readonly name: string
  /** > 0, in the project's currency. */
  readonly amount: number
  readonly date: DateInput
}

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

/** Accounts that are filled before owners are paid. */
export interface Reserves {
  readonly debtService?: {
    /** Months of debt service ahead. */
    readonly months: number
    /** By the sources at completion (default), or from cash flow. Released with the last repayment. */
    readonly filled?: 'from-sources' | 'from-cash-flow'
  }
  readonly operatingCost?: {
    /** Months of operating cost ahead. Released at the end of operation. */
    readonly months: number
    readonly filled?: 'from-sources' | 'from-cash-flow'
  }
  /** Saves for each maintenance work in even parts over the months since the one before (or since completion). */
  readonly maintenance?: { readonly filled: 'from-cash-flow' }
  /** Yearly, nominal, on balances of reserves over the time between payment days; 0 by default. */
  readonly annualInterestRate?: number
}

/** What cash flow available for debt service is made of, beside revenue, operating cost and working capital. */
export interface CfadsRule {
  /** Tax that the project pays; true by default. */
  readonly afterTax?: boolean
  /** Transfers to the maintenance reserve (default), or the works themselves as they are paid, less what the reserve pays. */
  readonly maintenance?: 'reserve-transfers' | 'after-debt'
  /** Interest on reserves counts; false by default. */
  readonly reserveInterest?: boolean
}

/** Conditions that lenders keep on coverage. */
export interface Covenants {
  /** Below, nothing is distributed; > 0. */
  readonly lockUp?: CovenantLevel
  /** Below, lenders may call the loan. */
  readonly default?: CovenantLevel
  /** Payment days in a row at or above the level that end a breach; 1 by default. */
  readonly cureAfter?: number
}

/** A level of a ratio. */
export interface CovenantLevel {
  readonly ratio: 'dscr' | 'backward-dscr' | 'forward-dscr' | 'llcr' | 'plcr'
  readonly level: number
}

/** Part of the cash that would be distributed goes to lenders instead. */
export interface CashSweep {
  /** (0, 1]. */
  readonly share: number
  /** Only on payment days whose period DSCR is below; always by default. */
  readonly belowDscr?: number
  /** What it shortens: last repayments first (default), or all in proportion. */
  readonly applied?: 'last-first' | 'pro-rata'
}

/**
 * A claim on the cash of a payment day. Default order: `operating-cost`, `tax`, `maintenance`, `maintenance-reserve`,
 * `debt-service`, `debt-service-reserve`, `operating-cost-reserve`, `sweep`, `distribution`. Each once; `distribution` last.
 */
export type WaterfallStep =
  | 'operating-cost'
  | 'tax'
  | 'maintenance'
  | 'maintenance-reserve'
  | 'debt-service'
  | 'debt-service-reserve'
  | 'operating-cost-reserve'
  | 'sweep'
  | 'distribution'
