/**
 * What a log says about the whole, period by period: how many clients came for the first time, how many came back.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../errors/index.js'
import type { DateInput, DayNumber } from '../money/core.js'
import { dayNumber, isoDate } from '../money/core.js'
import type { BaseOptions } from './base-options.js'
import { planOf } from './base-options.js'
import { wholeLog } from './log-reading.js'
import type { OrderInput } from './order-input.js'
import type { Period } from './periods.js'
import { periodEnds } from './periods.js'
import type { PurchaseRuns } from './purchase-runs.js'
import { purchaseRuns } from './purchase-runs.js'

/** Which purchases are counted, and how time is cut. */
export interface PurchaseCountOptions extends Pick<BaseOptions, 'observedUntil' | 'refunds' | 'zeros' | 'onIssue'> {
  /** A calendar period, or `{ days: 7 }` for weeks that begin with the first purchase of the log. */
  readonly period: Period
  /**
   * Only clients whose first purchase is on this day or before. Default: all. A base that was built until this day has
   * just these clients, so that its forecasts can be held against the counts.
   */
  readonly clientsUntil?: DateInput
}

/** Counts per period, in the order of time. */
export interface PurchasesByPeriod {
  /** The day of the first purchase, with which the first period begins. */
  readonly firstDay: DayNumber
  /** The last day of each period; the first and the last period may be shorter than the rest. */
  readonly lastDays: Int32Array
  /** Clients whose first purchase lies in the period. */
  readonly newClients: Float64Array
  /** Days on which a client bought again, over all clients. */
  readonly repeatPurchases: Float64Array
}

const KEYS = ['period', 'clientsUntil', 'observedUntil', 'refunds', 'zeros', 'onIssue']

/**
 * First and repeat purchases per period of a log, from the day of its first purchase to the end of observation.
 *
 * Orders of one client on one day are one purchase, and refunds are none, as for `customerBase`: the repeat purchases of
 * all periods are the sum of a base's frequencies.
 *
 * @throws ClienteleError as `customerBase` does; `NO_DATA` where no purchase is left to count.
 * @example
 * import { purchasesByPeriod } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2024-01-01' },
 *   { client: 'ann', date: '2024-01-15' },
 *   { client: 'ann', date: '2024-02-05' },
 *   { client: 'bob', date: '2024-02-08' },
 * ]
 * const { newClients, repeatPurchases } = purchasesByPeriod(orders, { period: 'month', observedUntil: '2024-02-29' })
 * Array.from(newClients) // => [1, 1]
 * Array.from(repeatPurchases) // => [1, 1]
 */
export function purchasesByPeriod(orders: OrderInput, options: PurchaseCountOptions): PurchasesByPeriod {
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  const { period, clientsUntil, ...reading } = options
  const plan = planOf(reading)
  const { events, clients, lastDay } = wholeLog(orders, plan)
  const observedUntil = plan.observedUntil === undefined ? lastDay : plan.observedUntil
  if (observedUntil === undefined) return nothingLeft(observedUntil)
  const purchases = purchaseRuns(events, clients.size, observedUntil, plan.zeros)
  if (purchases.day.length === 0) return nothingLeft(observedUntil)
  const latest = clientsUntil === undefined ? observedUntil : dayNumber(clientsUntil, 'options.clientsUntil')
  const { firstDay, first, again } = countByDay(purchases, latest, observedUntil)
  if (firstDay > latest) return nothingLeft(latest)
  const lastDays = periodEnds(period, firstDay, observedUntil, 'options.period')
  return {
    firstDay,
    lastDays,
    newClients: perPeriod(first, firstDay, lastDays),
    repeatPurchases: perPeriod(again, firstDay, lastDays),
  }
}

/** First and repeat purchases of every day from the first on. */
function countByDay({ starts, day }: PurchaseRuns, latest: DayNumber, observedUntil: DayNumber) {
  const firstDay = day.reduce((least, today) => Math.min(least, today))
  const first = new Float64Array(observedUntil - firstDay + 1)
  const again = new Float64Array(first.length)
  for (let client = 1; client < starts.length; client++) {
    const from = starts[client - 1]!
    const to = starts[client]!
    if (from === to || day[from]! > latest) continue
    first[day[from]! - firstDay]!++
    for (let row = from + 1; row < to; row++) again[day[row]! - firstDay]!++
  }
  return { firstDay, first, again }
}

function perPeriod(counts: Float64Array, firstDay: DayNumber, lastDays: Int32Array): Float64Array {
  let day = 0
  return Float64Array.from(lastDays, last => {
    let sum = 0
    for (; day <= last - firstDay; day++) sum += counts[day]!
    return sum
  })
}

function nothingLeft(until: DayNumber | undefined): never {
  const when = until === undefined ? '' : ` until ${isoDate(until)}`
  return reject('NO_DATA', 'orders', `at least one purchase${when}`, 'none')
}
