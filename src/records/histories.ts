/**
 * From runs of orders to one history per client: what was bought while observed, and what in the holdout.
 *
 * @module
 */

import type { DayNumber } from '../money/core.js'
import type { Kept, SpendRule, ZeroPolicy } from './base-options.js'
import type { Purchases } from './client-orders.js'
import { addPurchases, countPurchases, noPurchases } from './client-orders.js'
import type { ClientRuns } from './client-runs.js'
import type { DropCounts } from './dropped.js'
import { firstOfLogSpend, logIntervalsOf, logSpendColumns, setLogSpend } from './kept-orders.js'
import type { PurchaseDays } from './purchase-days.js'
import { dayCollector } from './purchase-days.js'
import type { LogSpend } from './types.js'

/** The days that count. */
export interface Period {
  readonly observedUntil: DayNumber
  readonly holdoutUntil: DayNumber | undefined
}

/** What becomes of orders beyond their number. */
export interface Detail {
  readonly zeros: ZeroPolicy
  readonly keep: readonly Kept[]
  /** How many days the unit of `logIntervals` lasts. */
  readonly daysPerUnit: number
}

/** Spend per client. */
export interface Spend {
  readonly meanSpend: Float64Array
  readonly spendOrders: Float64Array
}

/** Histories in whole days, one per client with an order while observed. */
export interface Histories {
  /** Their codes, ascending. */
  readonly clients: Int32Array
  readonly frequency: Float64Array
  readonly recency: Int32Array
  readonly age: Int32Array
  readonly spend?: Spend
  /** In the unit that was asked for. */
  readonly logIntervals?: Float64Array
  readonly logSpend?: LogSpend
  readonly purchaseDays?: PurchaseDays
  readonly holdout?: { readonly frequency: Float64Array; readonly spend?: Spend }
  readonly dropped: DropCounts
}

const NO_DETAIL: Detail = { zeros: 'order-without-spend', keep: [], daysPerUnit: 1 }

export function historiesOf(runs: ClientRuns, period: Period, rule: SpendRule, detail: Detail = NO_DETAIL): Histories {
  const { starts, day, amount } = runs
  const { observedUntil, holdoutUntil } = period
  const { zeros, keep, daysPerUnit } = detail
  const end = holdoutUntil === undefined ? observedUntil : holdoutUntil
  const clientCount = starts.length - 1
  const clients = new Int32Array(clientCount)
  const frequency = new Float64Array(clientCount)
  const recency = new Int32Array(clientCount)
  const age = new Int32Array(clientCount)
  const later = new Float64Array(holdoutUntil === undefined ? 0 : clientCount)
  const spend = amount && spendColumns(clientCount)
  const laterSpend = amount && spendColumns(later.length)
  const { days, amounts } = buffersFor(runs, detail)
  const bought = noPurchases({ countsZeros: zeros !== 'drop', ...(days && { days }), ...(amounts && { amounts }) })
  const logIntervals = keep.includes('intervals') ? new Float64Array(clientCount) : undefined
  const purchaseDays = keep.includes('purchaseDays') ? dayCollector(clientCount, day.length) : undefined
  const logSpend = amounts && logSpendColumns(clientCount)
  let size = 0
  let afterObservation = 0
  let firstSeenLater = 0
  let refundsWithoutOrder = 0

  const gather = (from: number, to: number, firstCounts: boolean): void =>
    amount ? addPurchases(day, amount, from, to, firstCounts, bought) : countPurchases(day, from, to, bought)

  for (let client = 0; client < clientCount; client++) {
    const from = starts[client]!
    const to = starts[client + 1]!
    const split = firstAfter(day, from, to, observedUntil)
    const stop = holdoutUntil === undefined ? split : firstAfter(day, split, to, end)
    afterObservation += to - stop
    gather(from, split, rule === 'all-orders')
    refundsWithoutOrder += bought.orphans
    if (bought.orders === 0) {
      if (hasOrder(amount, split, to, zeros)) firstSeenLater++
      continue
    }
    clients[size] = client
    frequency[size] = bought.orders - 1
    recency[size] = bought.lastDay - bought.firstDay
    age[size] = observedUntil - bought.firstDay
    if (spend) setSpend(spend, size, bought)
    if (days && logIntervals) logIntervals[size] = logIntervalsOf(days, bought.orders, daysPerUnit)
    if (days && purchaseDays) purchaseDays.add(days, bought.orders)
    if (amounts && logSpend) setLogSpend(logSpend, size, amounts, bought.spendOrders)
    if (holdoutUntil !== undefined) {
      gather(split, stop, true)
      later[size] = bought.orders
      if (laterSpend) setSpend(laterSpend, size, bought)
      afterObservation += bought.orphans
    }
    size++
  }

  return {
    clients: clients.slice(0, size),
    frequency: frequency.slice(0, size),
    recency: recency.slice(0, size),
    age: age.slice(0, size),
    ...(spend && { spend: firstOf(spend, size) }),
    ...(logIntervals && { logIntervals: logIntervals.slice(0, size) }),
    ...(logSpend && { logSpend: firstOfLogSpend(logSpend, size) }),
    ...(purchaseDays && { purchaseDays: purchaseDays.finish() }),
    ...(holdoutUntil !== undefined && {
      holdout: { frequency: later.slice(0, size), ...(laterSpend && { spend: firstOf(laterSpend, size) }) },
    }),
    dropped: {
      'after-observation': afterObservation,
      'first-seen-in-holdout': firstSeenLater,
      'same-day': bought.sameDay,
      [zeros === 'drop' ? 'zero-order' : 'zero-amount']: bought.zeroAmounts,
      refund: bought.netted,
      'refund-beyond-order': bought.overdrawn,
      'refund-without-order': refundsWithoutOrder,
    },
  }
}

/** Whether the days of purchases are looked at one by one. */
export function keepsDays({ keep }: Detail): boolean {
  return keep.includes('intervals') || keep.includes('purchaseDays')
}

/** Room for what is kept of each order of a client while the client is read. */
function buffersFor({ starts, amount }: ClientRuns, detail: Detail): { days?: Int32Array; amounts?: Float64Array } {
  const { keep } = detail
  if (keep.length === 0) return {}
  let longest = 0
  for (let client = 1; client < starts.length; client++) {
    longest = Math.max(longest, starts[client]! - starts[client - 1]!)
  }
  return {
    ...(keepsDays(detail) && { days: new Int32Array(longest) }),
    ...(keep.includes('logSpend') && amount && { amounts: new Float64Array(longest) }),
  }
}

/** The first row of a run that is later than a day. */
function firstAfter(day: Int32Array, from: number, to: number, last: DayNumber): number {
  let at = to
  while (at > from && day[at - 1]! > last) at--
  return at
}

function hasOrder(amount: Float64Array | undefined, from: number, to: number, zeros: ZeroPolicy): boolean {
  for (let i = from; i < to; i++) {
    if (amount === undefined || amount[i]! > 0 || (amount[i] === 0 && zeros !== 'drop')) return true
  }
  return false
}

function spendColumns(length: number): Spend {
  return { meanSpend: new Float64Array(length), spendOrders: new Float64Array(length) }
}

function setSpend({ meanSpend, spendOrders }: Spend, at: number, { spend, spendOrders: orders }: Purchases): void {
  spendOrders[at] = orders
  if (orders > 0) meanSpend[at] = spend / orders
}

function firstOf({ meanSpend, spendOrders }: Spend, size: number): Spend {
  return { meanSpend: meanSpend.slice(0, size), spendOrders: spendOrders.slice(0, size) }
}
