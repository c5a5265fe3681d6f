/**
 * The account of one loan: what happened to it, and what follows.
 *
 * Amounts are whole minor units of the loan's currency.
 *
 * @module
 */
import type { Instalment, Loan } from '../types.js'
import type { LoanEvent } from './event-types.js'
import type { LoanAccountOptions } from './option-types.js'

export type * from './event-types.js'
export type * from './option-types.js'

/** Where money went. The sum is what was received in all; in one entry, credit is negative where it is used. */
export interface Allocation {
  /** Fees of instalments. */
  readonly fees: number
  readonly penaltyInterest: number
  readonly interest: number
  readonly principal: number
  /** Interest to the day of a prepayment. */
  readonly interestToDay: number
  readonly prepaymentFee: number
  readonly prepaidPrincipal: number
  /** Held for what falls due. */
  readonly credit: number
}

/** What is owed, by part. owed = principal + deferred + due fees, penalty interest, interest and principal - credit. */
export interface AccountBalance {
  readonly owed: number
  /** Principal not yet due. */
  readonly principal: number
  /** Interest collected in grace and not yet due. */
  readonly deferred: number
  readonly feesDue: number
  readonly penaltyInterestDue: number
  readonly interestDue: number
  readonly principalDue: number
  readonly credit: number
}

/** What a line of the account is about. */
export type EntryKind = 'drawing' | 'instalment' | 'penalty-interest' | 'credit-used' | LoanEvent['kind']

/** One line of the account: owed before + charged - received - waived = owed after. */
export interface AccountEntry {
  /** ISO. */
  readonly date: string
  readonly kind: EntryKind
  /** The number of the instalment, where it is one that falls due. */
  readonly instalment?: number
  /** Drawn, or interest and fees that are charged. */
  readonly charged: number
  readonly received: number
  /** Waived or forgiven. */
  readonly waived: number
  /** Where money went; there if any did. */
  readonly allocation?: Allocation
  /** At the end of the entry. */
  readonly balance: AccountBalance
}

/** What fell due on one day and what became of it until the end of the account. */
export interface DueDay {
  /** The number of the instalment. */
  readonly number: number
  /** ISO. */
  readonly due: string
  /** fees + interest + principal. */
  readonly amount: number
  readonly fees: number
  readonly interest: number
  readonly principal: number
  /** Still unpaid, by the order of allocation. */
  readonly unpaidFees: number
  readonly unpaidInterest: number
  readonly unpaidPrincipal: number
  /**
   * The day on which all that was set off against instalments reached what was due until here: as regulators count, and
   * `repaymentLedger` of clientele/records. Absent while it has not.
   */
  readonly settledOn?: string
  /** From its day to the day it was settled, or to the end of the account. */
  readonly daysPastDue: number
}

/** Terms that changed on a day. */
export interface Restructuring {
  readonly date: string
  /** What was due, and interest to the day, that became principal. */
  readonly capitalised: number
  readonly forgiven: number
  /** What the borrower had to pay from this day on by the terms before, what was due already on the day itself. */
  readonly before: readonly DatedAmount[]
  /** The same by the new terms. */
  readonly after: readonly DatedAmount[]
}

/** An amount on a day, in minor units. */
export interface DatedAmount {
  /** ISO. */
  readonly date: string
  readonly amount: number
}

/** What has been charged, paid and forgiven until the end of the account, in minor units. */
export interface AccountTotals {
  readonly drawn: number
  /** Interest of instalments that fell due and interest to days of prepayment or restructuring. */
  readonly interest: number
  readonly fees: number
  readonly prepaymentFees: number
  readonly penaltyInterest: number
  readonly received: number
  readonly waived: number
  readonly forgiven: number
  readonly capitalised: number
  /** Where all that was received went. */
  readonly allocation: Allocation
}

/** A loan from its drawing to the end of a day. */
export interface LoanAccount {
  readonly currency: string
  /** ISO. */
  readonly from: string
  /** ISO. */
  readonly until: string
  /** In the order in which things happened. */
  readonly entries: readonly AccountEntry[]
  /** Instalments that fell due, as they did, and then those still to come, as they now are. */
  readonly instalments: readonly Instalment[]
  /** What fell due until the end of the account, and whether it was paid. */
  readonly dueDays: readonly DueDay[]
  readonly balance: AccountBalance
  /** Days since the oldest due day not settled. */
  readonly daysPastDue: number
  /** What was due before the last day and is not paid, penalty interest apart. */
  readonly amountPastDue: number
  readonly restructurings: readonly Restructuring[]
  readonly totals: AccountTotals
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
  /** What the account was made of, so that it can be continued. */
  readonly madeOf: { readonly loan: Loan; readonly events: readonly LoanEvent[]; readonly options: LoanAccountOptions }
}
