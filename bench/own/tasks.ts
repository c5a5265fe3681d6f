/**
 * Our own work beside fits: from orders to a base, and from a model to scores.
 *
 * @module
 */
import { bgNbd } from 'clientele/lifetime'
import type { Order, OrderInput } from 'clientele/records'
import { customerBase, customerBaseFromSummary } from 'clientele/records'
import type { Effort } from '../cpu-time.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import type { Columns, Log } from '../simulated.js'
import { CDNOW, OPTIONS, shuffled, simulatedLog, tenfold, textIds } from '../simulated.js'

type TaskRow = OwnResults['tasks'][number]

const CLIENTS = 400_000
export const ORDERS = 'orders to base: columns, Int32Array ids, day after day'
export const TENFOLD = 'ten times as many'

/** Each log is made for its row and dropped after it: what lies in memory costs the collector time. */
export function measureLogs(): readonly TaskRow[] {
  const log = simulatedLog(CLIENTS, 1)
  const count = log.client.length
  return [
    ordersRow(ORDERS, log, count),
    ordersRow('orders to base: the same in no order', shuffled(log), count),
    ordersRow('orders to base: text ids', { client: textIds(log.client), date: log.date }, count),
    ordersRow('orders to base: rows with Date and amount', rowsOf(log), count),
    ordersRow(TENFOLD, tenfold(log, CLIENTS), 10 * count, { rounds: 3, warmUp: 1 }),
  ]
}

function ordersRow(task: string, orders: OrderInput, count: number, effort: Effort = { warmUp: 6 }): TaskRow {
  return { task, seconds: warmSeconds(() => customerBase(orders, OPTIONS), effort), per: 'order', count }
}

function rowsOf({ client, date }: Log): readonly Order[] {
  return Array.from(client, (code, i) => ({ client: code, date: new Date(86_400_000 * date[i]!), amount: 10 }))
}

/** Scores of all clients of `million` and of a single one. */
export function measureScores(million: Columns): readonly TaskRow[] {
  const model = bgNbd.fromParams(CDNOW, { timeUnit: 'week' })
  const base = customerBaseFromSummary(million, OPTIONS)
  const client = { frequency: 2, recency: 30.43, age: 38.86 }
  const row = (task: string, work: () => unknown, count = base.size, calls = 1): TaskRow => ({
    task,
    seconds: warmSeconds(work, { calls, warmUp: 8 * calls }),
    per: 'client',
    count,
  })
  return [
    row('expected purchases of a base', () => bgNbd.expectedPurchases(model, base, { horizon: 39 })),
    row('P(alive) of a base', () => bgNbd.probabilityAlive(model, base)),
    row('expected purchases of one client', () => bgNbd.expectedPurchases(model, client, { horizon: 39 }), 1, 5000),
    row('P(alive) of one client', () => bgNbd.probabilityAlive(model, client), 1, 5000),
  ]
}
