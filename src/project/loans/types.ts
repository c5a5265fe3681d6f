/**
 * A loan as its contract says it, and the schedule that follows.
 *
 * Amounts are whole minor units of one currency (cents, fen), so that every column adds up exactly.
 *
 * @module
 */
import type { BusinessDayRule, DateInput, DayCount, HolidayCalendar, Money, RoundingMode } from '../../money/index.js'

/** What a loan costs and how it is paid back. */
export interface Loan {
  readonly principal: Money
  /** The day the principal is drawn. */
  readonly from: DateInput
  /** When instalments fall due. */
  readonly periods: LoanPeriods
  readonly rate: LoanRate
  readonly repayment: Repayment
  /** No principal is repaid at first; none by default. */
  readonly grace?: Grace
  /** How days become years of interest; `'equal-periods'` (default) divides the year by the number of its instalments. */
  readonly dayCount?: DayCount | 'equal-periods'
  readonly fees?: readonly LoanFee[]
  /** How interest is rounded to minor units; `'half-even'` by default. */
  readonly rounding?: RoundingMode
}

/** Equal periods of whole months, weeks or days. */
export interface LoanPeriods {
  readonly count: number
  readonly every: { readonly value: number; readonly unit: 'month' | 'week' | 'day' }
  /** The first due day, where the first period is shorter or longer than the others. */
  readonly firstDue?: DateInput
  /** Moves due days off weekends and holidays; interest runs to the moved day when `adjustsInterest`. */
  readonly businessDays?: {
    readonly calendar: HolidayCalendar
    readonly rule: BusinessDayRule
    /** `false` by default: payments move, periods of interest do not. */
    readonly adjustsInterest?: boolean
  }
}

/** The contract's rate: a nominal rate of a year (0.06 is 6 %), turned into interest by the day count. */
export type LoanRate = FixedRate | SteppedRate | FloatingRate

export interface FixedRate {
  readonly kind: 'fixed'
  readonly annualRate: number
}

export interface SteppedRate {
  readonly kind: 'stepped'
  /** From a day on, in order; the first from the day of drawing or before. */
  readonly steps: readonly { readonly from: DateInput; readonly annualRate: number }[]
}

export interface FloatingRate {
  readonly kind: 'floating'
  /** Fixings of LPR, SOFR ...: each holds from its day to the next; days after the last take the last. */
  readonly index: {
    readonly name: string
    readonly fixings: readonly { readonly on: DateInput; readonly rate: number }[]
  }
  /** Added to the index; 0.005 is 50 basis points. */
  readonly margin: number
  /** The all-in rate never rises above. */
  readonly cap?: number
  /** The all-in rate never falls below. */
  readonly floor?: number
  /** How many periods a fixing is kept; 1 by default. */
  readonly resetEvery?: number
}

/** The shape of repayment. */
export type Repayment =
  /** Equal payments of interest and principal; `balloon` is left to the last due day. */
  | { readonly kind: 'annuity'; readonly balloon?: Money }
  /** Equal parts of principal. */
  | { readonly kind: 'equal-principal'; readonly balloon?: Money }
  /** All principal on the last due day. */
  | { readonly kind: 'bullet' }
  /** Payments that grow by a factor every so many instalments: an annuity in steps. */
  | { readonly kind: 'step'; readonly growth: number; readonly every: number }
  /** Principal by instalment, in minor units; must add up to what is to be repaid. */
  | { readonly kind: 'custom'; readonly principal: readonly number[] }
  /** Debt service follows cash flow available for it, in minor units by instalment, divided by a coverage ratio. */
  | { readonly kind: 'sculpted'; readonly cashFlows: readonly number[]; readonly coverage: number | 'solve' }

/** The first instalments repay nothing: interest is paid, added to the balance, or collected and paid when grace ends. */
export interface Grace {
  readonly periods: number
  readonly interest: 'paid' | 'capitalised' | 'deferred'
}

/** What a borrower pays beside interest. */
export type LoanFee =
  /** Paid once on the day of drawing, as a share of the principal or an amount; `'deducted'` from what is paid out by default. */
  | { readonly kind: 'up-front'; readonly of: number | Money; readonly paid?: 'deducted' | 'separately' }
  /** An annual rate on what is committed and not drawn, by the loan's day count. */
  | {
      readonly kind: 'commitment'
      readonly annualRate: number
      readonly undrawn: readonly { readonly from: DateInput; readonly amount: Money }[]
    }
  /** An amount paid each year, or with each instalment. */
  | { readonly kind: 'agency'; readonly amount: Money; readonly every: 'year' | 'instalment' }

/** One due day. All amounts in minor units of the schedule's currency. */
export interface Instalment {
  /** From 1. */
  readonly number: number
  /** First day of the period of interest, ISO. */
  readonly start: string
  /** End of the period of interest, ISO. */
  readonly end: string
  /** The day payment is due, ISO: `end`, moved off holidays. */
  readonly due: string
  /** The nominal annual rate of the period. */
  readonly annualRate: number
  readonly opening: number
  /** Interest of the period, rounded. */
  readonly interest: number
  /** Interest of the period that is added to the balance. */
  readonly capitalised: number
  /** Interest of the period that is collected for later; negative where collected interest is paid. */
  readonly deferred: number
  readonly principal: number
  readonly fees: number
  /** interest - capitalised - deferred + principal + fees. */
  readonly payment: number
  /** opening + capitalised - principal. */
  readonly closing: number
}

/** Every due day of a loan. */
export interface LoanSchedule {
  readonly currency: string
  /** Drawn on `from`, in minor units. */
  readonly principal: number
  /** What the borrower receives on `from`: principal less the fees that are deducted from it. */
  readonly paidOut: number
  /** Fees paid on `from`, deducted or not. */
  readonly upFront: number
  readonly from: string
  readonly instalments: readonly Instalment[]
  readonly totals: {
    readonly interest: number
    readonly capitalised: number
    readonly principal: number
    /** With those paid on `from`. */
    readonly fees: number
    /** All instalments; without what was deducted on `from`. */
    readonly payment: number
  }
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}
