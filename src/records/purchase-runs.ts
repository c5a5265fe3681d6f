/**
 * The days on which each client bought, each day once, whatever a log says about them.
 *
 * @module
 */
import type { DayNumber } from '../money/core.js'
import type { ZeroPolicy } from './base-options.js'
import { addPurchases, countPurchases, noPurchases } from './client-orders.js'
import type { ClientRuns } from './client-runs.js'
import { runsOf, runsWithAmounts } from './client-runs.js'
import type { Events, Visits } from './event-log.js'

/** The days of client c, ascending, are those from `starts[c]` to before `starts[c + 1]`. */
export interface PurchaseRuns {
  readonly starts: Int32Array
  readonly day: Int32Array
}

/** The purchases until a day: the same that a base counts. */
export function purchaseRuns(
  events: Events | Visits,
  clientCount: number,
  observedUntil: DayNumber,
  zeros: ZeroPolicy,
): PurchaseRuns {
  const runs = 'amount' in events && zeros === 'drop' ? runsWithAmounts(events, clientCount) : undefined
  return distinctDays(runs ?? runsOf(purchaseRows(events), clientCount), observedUntil)
}

/** The rows that are no refunds. */
function purchaseRows(events: Events | Visits): Visits {
  if (!('amount' in events)) return events
  const client = new Int32Array(events.length)
  const day = new Int32Array(events.length)
  let length = 0
  for (let row = 0; row < events.length; row++) {
    if (events.amount[row]! < 0) continue
    client[length] = events.client[row]!
    day[length++] = events.day[row]!
  }
  return { length, client, day }
}

function distinctDays({ starts: rowStarts, day, amount }: ClientRuns, last: DayNumber): PurchaseRuns {
  const starts = new Int32Array(rowStarts.length)
  const days = new Int32Array(day.length)
  const own = new Int32Array(day.length)
  const bought = noPurchases({ countsZeros: false, days: own })
  let size = 0
  for (let client = 1; client < starts.length; client++) {
    const from = rowStarts[client - 1]!
    let to = rowStarts[client]!
    while (to > from && day[to - 1]! > last) to--
    if (amount) addPurchases(day, amount, from, to, true, bought)
    else countPurchases(day, from, to, bought)
    for (let i = 0; i < bought.orders; i++) days[size++] = own[i]!
    starts[client] = size
  }
  return { starts, day: days.slice(0, size) }
}
