/**
 * What the models of behaviour read: one row of order log, one client's history, and the base of all clients.
 *
 * @module
 */
import type { Dropped, Warning } from '../model/index.js'
import type { DateInput, DayNumber, TimeUnit } from '../money/core.js'
import type { RefundPolicy, SpendRule, ZeroPolicy } from './base-options.js'
import type { CovariateCalendar } from './covariate-calendar.js'
import type { PurchaseDays } from './purchase-days.js'

/** The name of a client; numbers and texts are different names (7 is not '7'). */
export type ClientId = string | number

/** One order of a log. Orders of one client on one day count as one purchase. */
export interface Order {
  readonly client: ClientId
  /** When; its whole UTC day counts. */
  readonly date: DateInput
  /** In one currency for the whole log; what 0 means is for `zeros` to say; negative is a refund, see `refunds`. */
  readonly amount?: number | undefined
  /** ISO 4217 code; the same on every row that has one. */
  readonly currency?: string | undefined
}

/** The same log as columns of equal length; typed arrays are the fast path. */
export interface OrderColumns {
  readonly client: ArrayLike<ClientId>
  /** Dates, or whole UTC days since 1970-01-01 in an `Int32Array`. */
  readonly date: ArrayLike<DateInput> | Int32Array
  readonly amount?: ArrayLike<number>
  readonly currency?: ArrayLike<string | undefined>
}

/** What a buying model knows about one client, in the model's time unit. */
export interface ClientHistory {
  /** Repeat purchases: days with an order after the first; a whole number >= 0. */
  readonly frequency: number
  /** From the first to the last purchase; 0 for a client who bought once. */
  readonly recency: number
  /** From the first purchase to the end of observation; >= recency. */
  readonly age: number
  /** What else is known of the client, for a model that was fitted with covariates: `{ gender: 1 }`. */
  readonly covariates?: Readonly<Record<string, number>>
}

/** Client ids in the order of every other column. */
export type IdColumn = readonly ClientId[] | Int32Array | Float64Array

/**
 * Distinct histories with their weights: a likelihood costs as many terms as there are patterns, however many clients.
 * Patterns are sorted by frequency, age and recency.
 */
export interface Patterns {
  readonly size: number
  /** Every time that occurs as a recency or an age, ascending, in the base's unit. */
  readonly times: Float64Array
  readonly frequency: Int32Array
  /** Index into `times`. */
  readonly recency: Int32Array
  /** Index into `times`. */
  readonly age: Int32Array
  /** How many clients have the pattern (or the sum of their weights); > 0. */
  readonly weight: Float64Array
  /** Client -> pattern. */
  readonly ofClient: Int32Array
}

/** What the clients of a base bought after `observedUntil`, kept aside to judge forecasts. */
export interface Holdout {
  /** The last whole day of the holdout. */
  readonly until: DayNumber
  /** From `observedUntil` to `until`, in the base's unit. */
  readonly duration: number
  /** Days with an order in the holdout, per client. */
  readonly frequency: Float64Array
  /** Mean amount of those orders with an amount > 0, per client; 0 where `spendOrders` is 0. */
  readonly meanSpend?: Float64Array
  /** How many orders `meanSpend` averages, per client. */
  readonly spendOrders?: Float64Array
}

/** What is kept of the logarithms of amounts, one cell per client, over the orders that `spendOrders` counts. */
export interface LogSpend {
  /** Mean of ln(amount); 0 where there is no such order. */
  readonly mean: Float64Array
  /** Sum of the squared distances of ln(amount) from that mean; 0 where there is no such order, or one. */
  readonly squares: Float64Array
}

/** How the log of a base was read, and how more of it has to be read. */
export interface BaseRules {
  readonly spend: SpendRule
  readonly refunds: RefundPolicy
  readonly zeros: ZeroPolicy
  /** What counts as one purchase: the orders of a day, or those of a calendar period. */
  readonly purchase: 'day' | 'period'
}

/** The clients of a log as columns: plain data, one row per client, in the order of their first row in the log. */
export interface CustomerBase {
  readonly kind: 'customer-base'
  readonly version: 1
  /** How many clients. */
  readonly size: number
  readonly ids: IdColumn
  /** Repeat purchases. */
  readonly frequency: Float64Array
  /** From first to last purchase, in `timeUnit`. */
  readonly recency: Float64Array
  /** From first purchase to `observedUntil`, in `timeUnit`. */
  readonly age: Float64Array
  /** Mean amount of the orders that count for spend; 0 where `spendOrders` is 0. */
  readonly meanSpend?: Float64Array
  /** How many orders `meanSpend` averages: those with an amount > 0, without the first purchase unless asked for. */
  readonly spendOrders?: Float64Array
  /**
   * Sum of the logarithms of the times between a client's purchases, in `timeUnit`; 0 without a repeat purchase. There if
   * the base was built with `keep: ['intervals']`.
   */
  readonly logIntervals?: Float64Array
  /** There if the log has amounts and the base was built with `keep: ['logSpend']`. */
  readonly logSpend?: LogSpend
  /** The days of the purchases. There if the base was built with `keep: ['purchaseDays']`. */
  readonly purchaseDays?: PurchaseDays
  readonly patterns: Patterns
  /** How many clients each row stands for; there only if the base was built from weighted patterns, else each is one. */
  readonly weight?: Float64Array
  readonly covariates?: Readonly<Record<string, Float64Array>>
  /** What changes with the calendar. There if `withCalendar` has put it there. */
  readonly calendar?: CovariateCalendar
  /** ISO 4217 code where the log has one. */
  readonly currency?: string
  /** The last whole day observed. */
  readonly observedUntil: DayNumber
  readonly timeUnit: TimeUnit
  readonly holdout?: Holdout
  /** There if the base was built from a log. */
  readonly rules?: BaseRules
  /** What was merged or left out, counted. */
  readonly dropped: readonly Dropped[]
  /** What was assumed, in words. */
  readonly warnings: readonly Warning[]
}
