/**
 * The account of one loan: what happened to it, and what follows.
 *
 * Amounts are whole minor units of the loan's currency.
 *
 * @module
 */
import type { DateInput, Money } from '../../../money/index.js'
import type { Grace, Instalment, Loan, LoanPeriods, LoanRate, Repayment } from '../types.js'

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

/** A new nominal rate of a year from the first period of interest that starts on the day or after it. */
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

export interface PrepaymentTerms {
  /** `'smaller'` by default. */
  readonly effect?: PrepaymentEffect
  /** None by default. */
  readonly fee?: PrepaymentFee
  /** What becomes of a prepayment that is more than settles the loan: an error (default), or the rest is held as credit. */
  readonly beyondDebt?: 'refuse' | 'hold'
}

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

export interface DatedAmount {
  /** ISO. */
  readonly date: string
  readonly amount: number
}

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
