/**
 * How long did it take each client to come back? The times between purchases, from which the regularity of clients is
 * estimated.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../errors/index.js'
import { daysPer, isoDate } from '../money/core.js'
import type { BaseOptions } from './base-options.js'
import { planOf } from './base-options.js'
import { wholeLog } from './log-reading.js'
import type { OrderInput } from './order-input.js'
import { purchaseRuns } from './purchase-runs.js'
import { rowsInOrder } from './read-log.js'
import type { IdColumn } from './types.js'

/** Which purchases are read, and in what unit the times between them are said. */
export type PurchaseIntervalOptions = Pick<BaseOptions, 'observedUntil' | 'timeUnit' | 'refunds' | 'zeros' | 'onIssue'>

/** The times between the purchases of each client, in their order; those of client i are cells of one column. */
export interface PurchaseIntervals {
  /** Clients with a purchase, in the order of their first row in the log, as in a base. */
  readonly ids: IdColumn
  /** The intervals of client i are those from `start[i]` to before `start[i + 1]`: as many as its repeat purchases. */
  readonly start: Int32Array
  /** From one purchase to the next, in `timeUnit`; > 0. */
  readonly interval: Float64Array
}

const KEYS = ['observedUntil', 'timeUnit', 'refunds', 'zeros', 'onIssue']

/**
 * The times between successive purchases of every client, from the first purchase on.
 *
 * Orders of one client on one day are one purchase, and refunds are none, as for `customerBase`: the logarithms of a
 * client's intervals add up to the base's `logIntervals`. The end of observation needs no assumption here: by default
 * every row counts.
 *
 * @throws ClienteleError as `customerBase` does; `NO_DATA` where no purchase is left.
 * @example
 * import { purchaseIntervals } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2024-01-01' },
 *   { client: 'bob', date: '2024-01-03' },
 *   { client: 'ann', date: '2024-01-15' },
 *   { client: 'ann', date: '2024-01-22' },
 * ]
 * const { ids, start, interval } = purchaseIntervals(orders, { timeUnit: 'week' })
 * ids // => ['ann', 'bob']
 * Array.from(start) // => [0, 2, 2]
 * Array.from(interval) // => [2, 1]
 */
export function purchaseIntervals(orders: OrderInput, options: PurchaseIntervalOptions = {}): PurchaseIntervals {
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  const { timeUnit, zeros, ...plan } = planOf(options)
  const log = wholeLog(orders, plan)
  const { events, clients } = rowsInOrder(log)
  const observedUntil = plan.observedUntil === undefined ? log.lastDay : plan.observedUntil
  if (observedUntil === undefined) return reject('NO_DATA', 'orders', 'at least one purchase', 'none')
  const { starts, day } = purchaseRuns(events, clients.size, observedUntil, zeros)
  if (day.length === 0) reject('NO_DATA', 'orders', `at least one purchase until ${isoDate(observedUntil)}`, 'none')

  const buyers = Int32Array.from(starts.keys()).filter(client => starts[client]! < starts[client + 1]!)
  const start = new Int32Array(buyers.length + 1)
  const interval = new Float64Array(day.length - buyers.length)
  const daysPerUnit = daysPer(timeUnit)
  let size = 0
  for (let i = 0; i < buyers.length; i++) {
    const to = starts[buyers[i]! + 1]!
    for (let at = starts[buyers[i]!]! + 1; at < to; at++) interval[size++] = (day[at]! - day[at - 1]!) / daysPerUnit
    start[i + 1] = size
  }
  return { ids: clients.idsOf(buyers), start, interval }
}
