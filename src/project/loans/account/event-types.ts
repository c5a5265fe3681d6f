/**
 * What may happen to a loan.
 *
 * @module
 */
import type { DateInput, Money } from '../../../money/index.js'
import type { Grace, LoanPeriods, LoanRate, Repayment } from '../types.js'

/** What may happen to a loan after its contract. */
export type LoanEvent = LoanPayment | LoanPrepayment | LoanRestructuring | LoanRateChange | LoanWaiver

/** Money that came in for what is due; what is over goes by the policy on surpluses. */
export interface LoanPayment {
  readonly kind: 'payment'
  readonly date: DateInput
  /** >= 0. */
  readonly amount: Money
}

/**
 * Money that came in to repay principal before its day. It pays what is due first, then interest to the day and the fee, and
 * must be enough for these.
 */
export interface LoanPrepayment {
  readonly kind: 'prepayment'
  readonly date: DateInput
  /** All that was received, > 0; `'all'` is what settles the loan on that day. */
  readonly amount: Money | 'all'
  /** What becomes of the other instalments; that of the options by default. */
  readonly effect?: PrepaymentEffect
}

/** `'smaller'` instalments on the same days, or as large as before on fewer days: a `'shorter'` term. */
export type PrepaymentEffect = 'smaller' | 'shorter'

/** New terms from a day on. What is not given stays as it is. */
export interface LoanRestructuring {
  readonly kind: 'restructuring'
  readonly date: DateInput
  /**
   * What becomes of what is due and unpaid, needed where anything is: `'capitalise'` makes all of it, and the interest to the
   * day, principal; `'keep'` leaves it due since its day, and the interest to the day is paid with the first new instalment.
   */
  readonly arrears?: 'capitalise' | 'keep'
  readonly rate?: LoanRate
  /** How many instalments are left, on the days of the contract; or a new row of due days from this day on. */
  readonly periods?: number | LoanPeriods
  readonly repayment?: Repayment
  /** Counted from this day on; none by default. */
  readonly grace?: Grace
  /** Principal, not yet due, that need not be repaid; > 0. */
  readonly forgiven?: Money
}

/**
 * A new nominal rate of a year from the first period of interest that starts on the day or after it, for good: steps and fixings
 * of the contract that were to come are void.
 */
export interface LoanRateChange {
  readonly kind: 'rate-change'
  readonly date: DateInput
  readonly annualRate: number
}

/** An amount that is due and need not be paid. */
export interface LoanWaiver {
  readonly kind: 'waiver'
  readonly date: DateInput
  /** > 0, and no more than is due. */
  readonly amount: Money
  /** Of which part; by default of all, in the order of allocation. */
  readonly part?: DuePart
}

/** What can be due. */
export type DuePart = 'fees' | 'penalty-interest' | 'interest' | 'principal'
