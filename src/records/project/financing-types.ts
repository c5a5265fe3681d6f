/**
 * Who pays for a project and who is paid from it, in which order and under which conditions.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { Depreciation } from './common-types.js'
import type { DebtPackage } from './debt-types.js'

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
