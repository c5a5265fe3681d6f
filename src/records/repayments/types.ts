/**
 * What was agreed and what was paid: rows of instalments and payments, and the ledger that sets one off against the other.
 *
 * @module
 */
import type { Dropped } from '../../model/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import type { ClientId, IdColumn } from '../types.js'

/** One amount that a client has agreed to pay, or to deliver, by a day. */
export interface Instalment {
  readonly client: ClientId
  /** Which of the client's contracts; on every row or on none. Without it a client has one contract. */
  readonly contract?: ClientId | undefined
  /** The last day on which it may be paid; its whole UTC day counts. */
  readonly due: DateInput
  /** >= 0, in one currency for all rows; whole numbers (cents) are added up exactly. */
  readonly amount: number
}

/** One amount that came in. */
export interface Payment {
  readonly client: ClientId
  /** The contract it was paid for; on every row if instalments have one. */
  readonly contract?: ClientId | undefined
  readonly date: DateInput
  /** >= 0, in the currency of the instalments. */
  readonly amount: number
}

/** When a contract began. */
export interface Origination {
  readonly client: ClientId
  readonly contract?: ClientId | undefined
  readonly date: DateInput
}

/** Instalments as columns of equal length; typed arrays are the fast path. */
export interface InstalmentColumns {
  readonly client: ArrayLike<ClientId>
  readonly contract?: ArrayLike<ClientId>
  /** Dates, or whole UTC days since 1970-01-01 in an `Int32Array`. */
  readonly due: ArrayLike<DateInput> | Int32Array
  readonly amount: ArrayLike<number>
}

/** Payments as columns of equal length; typed arrays are the fast path. */
export interface PaymentColumns {
  readonly client: ArrayLike<ClientId>
  readonly contract?: ArrayLike<ClientId>
  /** Dates, or whole UTC days since 1970-01-01 in an `Int32Array`. */
  readonly date: ArrayLike<DateInput> | Int32Array
  readonly amount: ArrayLike<number>
}

/** How a ledger is made. */
export interface LedgerOptions {
  /** The last whole day of which all payments are known; later payments are left out and counted. */
  readonly observedUntil: DateInput
  /**
   * When contracts began, each once and not after its first instalment is due; by default the day on which that is due.
   */
  readonly originations?: readonly Origination[]
  /**
   * Up to which amount what is unpaid counts as paid; >= 0. By default 0 where all amounts are whole numbers (and no sum
   * of a contract is above 2^53), else 1e-9 of the contract's instalments or payments, whichever are more.
   */
  readonly tolerance?: number
}

/**
 * Instalments and payments of each contract, oldest first, payments set off against the oldest instalment unpaid. Contracts
 * of one client stand together; clients are in the order of their first instalment.
 */
export interface RepaymentLedger {
  readonly kind: 'repayment-ledger'
  readonly observedUntil: DayNumber
  /** How many clients, and their names. */
  readonly clients: number
  readonly clientIds: IdColumn
  /** How many contracts; as many as clients where rows name none. */
  readonly contracts: number
  /** Names of the contracts, there if rows have them. */
  readonly contractIds?: readonly ClientId[]
  /** Client -> its first contract; one entry more than there are clients. */
  readonly contractStarts: Int32Array
  /** The day on which each contract began. */
  readonly originatedOn: Int32Array
  /** Contract -> its first instalment; one entry more than there are contracts. */
  readonly instalmentStarts: Int32Array
  /** Per instalment: the day it is due, ascending within a contract; of one day the smaller amounts come first. */
  readonly due: Int32Array
  readonly amount: Float64Array
  /** Sum of the contract's amounts up to this instalment. */
  readonly dueSoFar: Float64Array
  /** The day on which the instalment was paid in full; {@link NEVER} where it was not. */
  readonly settledOn: Int32Array
  /** Contract -> its first payment; one entry more than there are contracts. */
  readonly paymentStarts: Int32Array
  /** Per payment: its day, ascending within a contract. */
  readonly paidOn: Int32Array
  /** Sum of the contract's payments up to this one. */
  readonly paidSoFar: Float64Array
  /** Up to which amount what is unpaid counts as paid, per contract. */
  readonly tolerance: Float64Array
  /** Payments for which there is no contract: they are set off against nothing. */
  readonly unmatched: { readonly payments: number; readonly amount: number }
  /** Payments after `observedUntil`. */
  readonly dropped: readonly Dropped[]
}

/** The day that never comes: later than any. */
export const NEVER = 0x7fff_ffff
