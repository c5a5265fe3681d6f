/**
 * A loan as its contract says it, and the schedule that follows.
 *
 * Amounts are whole minor units of one currency (cents, fen), so that every column adds up exactly.
 *
 * @module
 */
import type {
  BusinessDayRule,
  DateInput,
  DayCount,
  DayNumber,
  HolidayCalendar,
  Money,
  RoundingMode,
} from '../../money/index.js'
import type { LoanFee } from './fees/types.js'
import type { FloatingRate } from './floating/types.js'

export type { AgencyFee, CommitmentFee, LoanFee, UndrawnAmount, UpFrontFee } from './fees/types.js'
export type { CompoundedInArrears, FloatingRate, Lookback, RateFixing, RateIndex } from './floating/types.js'

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
  /**
   * How days become years of interest. `'equal-periods'` (default) divides the year by the number of its instalments: 12
   * months, 52 weeks or 365 days; a first period of another length counts by its days over those of a whole period.
   */
  readonly dayCount?: DayCount | 'equal-periods'
  readonly fees?: readonly LoanFee[]
  /** How interest and level payments are rounded to minor units; `'half-even'` by default. */
  readonly rounding?: RoundingMode
}

/** Equal periods of whole months, weeks or days. */
export interface LoanPeriods {
  /** How many instalments, the first and those of grace included; from 1. */
  readonly count: number
  /** How far due days lie apart: counted from the first one, so that the 31st comes back after February. */
  readonly every: { readonly value: number; readonly unit: 'month' | 'week' | 'day' }
  /** The first due day, where the first period is shorter or longer than the others. */
  readonly firstDue?: DateInput
  /** Due days are the last days of months; `false` by default. For periods of months only. */
  readonly onMonthEnds?: boolean
  /** Moves due days off weekends and holidays; interest runs to the moved day when `adjustsInterest`. */
  readonly businessDays?: {
    readonly calendar: HolidayCalendar
    readonly rule: BusinessDayRule
    /** `false` by default: payments move, periods of interest do not. */
    readonly adjustsInterest?: boolean
  }
}

/**
 * The contract's rate: a nominal rate of a year (0.06 is 6 %), turned into interest by the day count. What holds on the first
 * day of a period of interest holds for all of it. Negative rates are paid to the borrower; down to, but not, -1.
 */
export type LoanRate = FixedRate | SteppedRate | FloatingRate

/** One nominal rate for all of the loan. */
export interface FixedRate {
  readonly kind: 'fixed'
  readonly annualRate: number
}

/** Nominal rates that the contract changes on days it names. */
export interface SteppedRate {
  readonly kind: 'stepped'
  /** From a day on, in any order; one of them from the day of drawing or before. */
  readonly steps: readonly { readonly from: DateInput; readonly annualRate: number }[]
}

/** The shape of repayment. */
export type Repayment = AnnuityRepayment | EqualPrincipal | BulletRepayment | StepRepayment | CustomRepayment | Sculpted

/** Equal payments of interest and principal. The last closes the balance, so that it may differ by the rounding of the others. */
export interface AnnuityRepayment {
  readonly kind: 'annuity'
  /** Principal that is left to the last due day. */
  readonly balloon?: Money
  /**
   * Where the rate changes: `'recompute'` (default) computes the payment anew for the rest of the term, as contracts at
   * floating rates do; `'level'` makes all payments equal, knowing every rate beforehand.
   */
  readonly whenRateChanges?: 'recompute' | 'level'
}

/** Equal parts of principal, and interest on what is left. */
export interface EqualPrincipal {
  readonly kind: 'equal-principal'
  /** Principal that is left to the last due day. */
  readonly balloon?: Money
}

/** All principal on the last due day. */
export interface BulletRepayment {
  readonly kind: 'bullet'
}

/** Payments that grow by a factor every so many instalments: an annuity in steps. */
export interface StepRepayment {
  readonly kind: 'step'
  /** Each step's payment over the one before; > 0 (1.05 adds 5 %). */
  readonly growth: number
  /** Instalments of a step; from 1. */
  readonly every: number
}

/** Principal by instalment. */
export interface CustomRepayment {
  readonly kind: 'custom'
  /** In minor units, one for each instalment, 0 while grace lasts; adds up to the loan and its capitalised interest. */
  readonly principal: readonly number[]
}

/** Interest and principal together follow the cash flow that is available for them. */
export interface Sculpted {
  readonly kind: 'sculpted'
  /** In minor units, one for each instalment; those of grace are not read. */
  readonly cashFlows: readonly number[]
  /**
   * Cash flow over debt service; > 0. `'solve'` takes the one at which the last cash flow closes the loan: the present value of
   * cash flows over the loan. A number pays cash flow / coverage until nothing is left.
   */
  readonly coverage: number | 'solve'
}

/**
 * The first instalments repay nothing: interest is paid, added to the balance, or collected without interest and paid with the
 * first instalment after grace.
 */
export interface Grace {
  /** Instalments of grace; from 0 to one less than all. */
  readonly periods: number
  readonly interest: 'paid' | 'capitalised' | 'deferred'
}

/** A period of interest. Interest is balance × annual rate × days / basis: whole numbers, so that rounding sees exact interest. */
export interface InterestPeriod {
  readonly start: DayNumber
  readonly end: DayNumber
  /** `end`, moved off weekends and holidays. */
  readonly due: DayNumber
  readonly days: number
  readonly basis: number
}

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
  /** Interest of the period that is added to the balance: by grace, or as the payment of a step does not cover it. */
  readonly capitalised: number
  /** Interest of the period that is collected for later; in the instalment that pays it, what was collected, with a minus. */
  readonly deferred: number
  readonly principal: number
  readonly fees: number
  /** interest - capitalised - deferred + principal + fees. */
  readonly payment: number
  /** opening + capitalised - principal. */
  readonly closing: number
}

/**
 * Every due day of a loan. Each row opens where the one before closes; the first opens at `principal`, the last closes at 0.
 */
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
  /** Sums of the columns of instalments. */
  readonly totals: {
    readonly interest: number
    readonly capitalised: number
    /** The loan and what was capitalised. */
    readonly principal: number
    /** With those paid on `from`. */
    readonly fees: number
    /** All instalments, without what was paid on `from`: interest + the loan + fees of instalments. */
    readonly payment: number
  }
  /** Cash flow over debt service, where repayment is sculpted. */
  readonly coverage?: number
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}
