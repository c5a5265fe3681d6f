/**
 * What was agreed about payments, prepayments and penalties.
 *
 * @module
 */
import type { DateInput } from '../../../money/index.js'
import type { PrepaymentEffect } from './event-types.js'

/** One step of the order in which money is set off: a part, that of days gone by or that of the day itself. */
export type AllocationStep =
  | 'fees'
  | 'penalty-interest'
  | 'overdue-interest'
  | 'overdue-principal'
  | 'current-interest'
  | 'current-principal'

/** A rate for what is overdue: so many times the contract's rate (1.5), or a nominal rate of a year. */
export type PenaltyRate = { readonly timesContractRate: number } | { readonly annualRate: number }

/** What is charged for days past due; each by the days gone by since the due day. */
export interface PenaltyTerms {
  /** On overdue principal; nothing by default. */
  readonly onPrincipal?: PenaltyRate
  /** On overdue interest of instalments, never on penalty interest itself; nothing by default. */
  readonly onInterest?: PenaltyRate
  /** Days of the year; 360 by default. */
  readonly daysPerYear?: 360 | 365
}

/** What is charged for repaying early. */
export type PrepaymentFee =
  /** A share of the principal that is prepaid. */
  | { readonly share: number }
  /** Months of interest on it, at the rate of the day. */
  | { readonly monthsOfInterest: number }

/** What a prepayment changes and costs, and what becomes of one that is too much. */
export interface PrepaymentTerms {
  /** `'smaller'` by default. */
  readonly effect?: PrepaymentEffect
  /** None by default. */
  readonly fee?: PrepaymentFee
  /** What becomes of a prepayment that is more than settles the loan: an error (default), or the rest is held as credit. */
  readonly beyondDebt?: 'refuse' | 'hold'
}

/** Until when the account runs, and the rules of the lender. */
export interface LoanAccountOptions {
  /** The last day of the account; from the day of drawing on. */
  readonly until: DateInput
  /**
   * All six steps, in the order in which money pays them. By default fees, penalty interest, overdue interest, overdue
   * principal, current interest, current principal; within a step, the oldest first.
   */
  readonly allocation?: readonly AllocationStep[]
  /** Payments beyond what is due are held for the next due day (default), or prepay. */
  readonly surplus?: 'hold' | 'prepay'
  readonly prepayment?: PrepaymentTerms
  readonly penalty?: PenaltyTerms
}
