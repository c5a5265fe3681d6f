/**
 * What a lender knows of its clients over a span of days, and the measures that become of it.
 *
 * @module
 */
import type { DateInput, DayNumber } from '../../../money/core.js'
import type { ExchangeRates } from '../../../money/index.js'
import type { ClientId } from '../../../records/core.js'

/** An amount of a day. */
export interface DatedAmount {
  readonly on: DateInput
  /** In units of the currency, not minor units; within ±1e15. */
  readonly amount: number
  /** ISO 4217 code. */
  readonly currency: string
}

/** A balance from a day on, until the next of the same account and currency; 0 before the first. */
export interface DatedBalance extends DatedAmount {
  /** Which of several accounts; one account by default. */
  readonly account?: string
}

/** One client. What is left out is not known; an empty list says that there is none. */
export interface LenderClient {
  readonly client: ClientId
  /** Days of business: drawings, new loans, guarantees, payments made for the client. At least one. */
  readonly cooperations: readonly DateInput[]
  /** What is drawn. */
  readonly drawn?: readonly DatedBalance[]
  /** What may be drawn in all; no limit is below 0. */
  readonly limits?: readonly DatedBalance[]
  readonly deposits?: readonly DatedBalance[]
  /** Fees and commissions, each of its day. */
  readonly fees?: readonly DatedAmount[]
}

/** Over which days, and in which currency. */
export interface LenderOptions {
  /** First and last day that count. */
  readonly from: DateInput
  readonly until: DateInput
  /** Of all measures of money. */
  readonly currency: string
  /** Needed where amounts are in other currencies. All are turned at the rates of `until`, so that rates that move are not taken for clients that do. */
  readonly rates?: ExchangeRates
  /** How many days before `until` a rate may be; needed with `rates`. */
  readonly maxAgeDays?: number
  /** Goes through this third currency where it is asked for; amounts that are in it, or are to be, go straight. */
  readonly via?: string
}

/** What a client can be worth to a lender. */
export type LenderMeasure = 'exposure' | 'drawn-use' | 'fees' | 'deposits'

/** One measure of all clients. */
export interface MeasureColumn {
  /** 0 where it is not known. */
  readonly values: Float64Array
  /** 1 where it is known. */
  readonly known: Uint8Array
}

/** Measures of clients, one row each. */
export interface LenderMeasures {
  readonly size: number
  readonly ids: readonly ClientId[]
  readonly currency: string
  readonly from: DayNumber
  readonly until: DayNumber
  /** Days from the last business up to `until`, also where that was before `from`. */
  readonly recencyDays: Float64Array
  /** Days of business from `from` to `until`; two of one day are two. */
  readonly cooperations: Float64Array
  /**
   * `exposure` and `deposits`: mean balances over the days; `fees`: their sum; `drawn-use`: mean balance drawn over mean limit, not
   * known where there is no limit.
   */
  readonly measures: Readonly<Record<LenderMeasure, MeasureColumn>>
}
