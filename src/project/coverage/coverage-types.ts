/**
 * All ratios of a project.
 *
 * @module
 */
import type { DebtTail } from './loan-life.js'
import type { LifeCover, RatioColumn } from './types.js'

/** What counts in the ratios of a project. */
export interface CoverageOptions {
  /** Agency and other fees of tranches are part of debt service; false by default. */
  readonly fees?: boolean
  /** The debt service reserve is part of the cash ahead in LLCR and PLCR; false by default. */
  readonly reserve?: boolean
  /** What interest cover is of: cash flow available for debt service (default), or earnings before interest, tax, depreciation. */
  readonly interestCoverOf?: 'cfads' | 'ebitda'
}

/** Ratios of a project; one value for each payment day of operation. Amounts are in the project's currency. */
export interface CoverageRatios extends DebtCoverage {
  readonly kind: 'coverage-ratios'
  readonly currency: string
  /** The day before the first period, YYYY-MM-DD: completion, or close where nothing is built. */
  readonly completion: string
  /** Payment days, YYYY-MM-DD. */
  readonly dates: readonly string[]
  /** Rows of the cash flows that end on them. */
  readonly rows: readonly number[]
  /** Months of each period. */
  readonly months: Float64Array
  /** Cash flow available for debt service and what it is made of; costs < 0. */
  readonly cfads: {
    readonly values: Float64Array
    readonly parts: readonly { readonly part: string; readonly values: Float64Array }[]
  }
  /** By rank: debt of that rank and of all paid before it. The last is all debt; none without debt. */
  readonly byRank: readonly DebtCoverage[]
}

/** Ratios of the debt up to a rank. */
export interface DebtCoverage {
  /** The last rank that counts; 0 without debt. */
  readonly rank: number
  readonly tranches: readonly string[]
  /** Interest and principal due without balloons, and fees where they count. */
  readonly debtService: Float64Array
  readonly interest: Float64Array
  /** Balloons included. */
  readonly principal: Float64Array
  readonly balloon: Float64Array
  /** Principal owed after each payment, arrears of it included; `balanceAtStart` at completion. */
  readonly balance: Float64Array
  readonly balanceAtStart: number
  readonly dscr: RatioColumn
  /** Over the twelve months that end with each payment day, and that begin after it. */
  readonly backwardDscr: RatioColumn
  readonly forwardDscr: RatioColumn
  readonly llcr: LifeCover
  readonly plcr: LifeCover
  readonly interestCover: RatioColumn
  /** What is owed after each payment, of all that was paid in by lenders, owners and others. */
  readonly gearing: RatioColumn
  /** At completion; absent where nothing was paid in. */
  readonly gearingAtStart?: number
  /** Years from close to the mean unit of principal paid; absent where nothing is repaid. */
  readonly averageLife?: number
  /** The last principal due: a balloon where it is far above those before. Absent without debt. */
  readonly finalRepayment?: FinalRepayment
  /** From the last repayment to the end of the project. */
  readonly tail: DebtTail
}

/** What falls due last. */
export interface FinalRepayment {
  readonly date: string
  readonly index: number
  readonly amount: number
  /** Of the largest balance. */
  readonly share: number
}
