/**
 * A run under way: what stands in each account between two payment days.
 *
 * @module
 */
import type { RatioColumn } from '../../coverage/types.js'
import type { TaxAssessor } from '../../tax/index.js'
import type { Commitments } from '../commitments/commit.js'
import type { Environment, Setting } from '../setting/setting.js'
import type { TrancheTerms } from '../setting/tranche-terms.js'
import type { Ledger, ReserveLedger, TrancheLedger } from './ledger.js'

/** What is owed to one tranche, in its currency. */
export interface Loan {
  readonly terms: TrancheTerms
  readonly ledger: TrancheLedger
  readonly commitment: number
  /** Interest on one unit of balance over each payment period, and exchange rates. */
  readonly rate: Float64Array
  readonly exchange: Float64Array
  readonly draws: Float64Array
  /** Principal as promised; sweeps shorten it. */
  readonly schedule: Float64Array
  /** Principal not repaid, arrears of principal included. */
  balance: number
  unpaidPrincipal: number
  /** Interest and fees due and not paid. */
  unpaidInterest: number
  /** Due on the day. */
  interest: number
  fees: number
  principal: number
}

/** A reserve account. */
export interface Reserve {
  readonly ledger: ReserveLedger
  balance: number
}

/** Costs that could not be paid yet. */
export interface UnpaidCosts {
  operatingCost: number
  tax: number
  maintenance: number
}

/** Ratios that look ahead; the first is of the payment day after close. */
export type Outlook = Readonly<Record<'forward-dscr' | 'llcr' | 'plcr', RatioColumn>>

/** A covenant that is broken while `lasts`; for how many payment days in a row its ratio has held. */
export interface Breach {
  lasts: boolean
  held: number
}

export interface Run extends Environment {
  readonly setting: Setting
  readonly commitments: Commitments
  readonly ledger: Ledger
  readonly assessor: TaxAssessor
  readonly loans: readonly Loan[]
  /** Loans by rank: those that are paid first come first. */
  readonly ranks: readonly (readonly Loan[])[]
  readonly debtService: Reserve
  readonly operatingCost: Reserve
  readonly maintenance: Reserve
  readonly unpaid: UnpaidCosts
  /** On the account out of which the waterfall pays. */
  cash: number
  /** Drawn and not spent on building yet. */
  unspent: number
  /** Ratios that look ahead, where a covenant asks for one. */
  readonly outlook?: Outlook
  /** Of the covenant that stops distributions, and of the one that lets lenders call the loan. */
  readonly lockUp: Breach
  readonly call: Breach
}

/** Takes what is there of an amount from the cash account; returns what was taken. */
export function pay(run: Run, amount: number): number {
  const paid = Math.min(run.cash, Math.max(0, amount))
  run.cash -= paid
  return paid
}

/** Takes what is there of an amount from a reserve, for what the reserve is for; returns what was taken. */
export function takeFrom(reserve: Reserve, amount: number, k: number): number {
  const taken = Math.min(reserve.balance, Math.max(0, amount))
  reserve.balance -= taken
  reserve.ledger.used[k] = reserve.ledger.used[k]! + taken
  reserve.ledger.funding[k] = reserve.ledger.funding[k]! - taken
  return taken
}
