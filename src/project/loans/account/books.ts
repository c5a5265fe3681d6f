/**
 * What is known of a loan while its account is being kept: the only thing here that changes.
 *
 * @module
 */
import type { DayNumber, RoundingMode } from '../../../money/index.js'
import type {
  Grace,
  Instalment,
  InterestPeriod,
  Loan,
  LoanPeriods,
  LoanRate,
  LoanSchedule,
  Repayment,
} from '../types.js'
import type { Dues } from './dues.js'
import type { PenaltyClock } from './penalty-clock.js'
import type { Policies } from './read-options.js'
import type { AccountEntry, LoanEvent, PrepaymentEffect, Restructuring } from './types.js'

export interface Books {
  readonly loan: Loan
  readonly currency: string
  /** The loan as it was drawn. */
  readonly drawn: number
  readonly rounding: RoundingMode
  readonly policies: Policies
  /** The day of the last entry. */
  today: DayNumber
  /** The terms in force. */
  contract: Contract
  /** Principal not yet due. */
  principal: number
  /** Interest collected in grace, not yet due. */
  deferred: number
  /** Interest to the day of a restructuring that is charged with the next instalment. */
  carried: number
  credit: number
  readonly dues: Dues
  readonly clocks: { readonly principal?: PenaltyClock; readonly interest?: PenaltyClock }
  readonly future: Future
  /** Instalments that fell due. */
  readonly past: Instalment[]
  readonly entries: AccountEntry[]
  /** Events so far, in their order. */
  readonly happened: LoanEvent[]
  readonly restructurings: Restructuring[]
  readonly warnings: LoanSchedule['warnings'][number][]
  readonly sums: Sums
}

export interface Contract {
  readonly repayment: Repayment
  readonly rate: LoanRate
  readonly grace: Grace
  /** The number of the last instalment of grace; 0 where there is none. */
  readonly graceUntil: number
  /** The row of due days, the day it starts from and the number of its first instalment. */
  readonly periods: LoanPeriods
  readonly from: DayNumber
  readonly first: number
}

/** Instalments to come. Rows are as of the last time they were computed, until `pending` is done. */
export interface Future {
  rows: readonly Instalment[]
  periods: readonly InterestPeriod[]
  /** The next one. */
  at: number
  /** Interest of the running period is paid up to this day. */
  paidUntil: DayNumber
  /** Principal was prepaid since rows were computed. */
  pending?: PrepaymentEffect | undefined
}

/** Columns of the totals that entries do not show. */
export type Sums = Record<
  'interest' | 'fees' | 'prepaymentFees' | 'penaltyInterest' | 'waived' | 'forgiven' | 'capitalised',
  number
>
