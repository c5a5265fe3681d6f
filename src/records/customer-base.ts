/**
 * From an order log to the base that every model of behaviour reads: who the clients are, how often they came back, when
 * last, and for how long they have been watched.
 *
 * @module
 */
import { ClienteleError } from '../errors/index.js'
import type { Dropped, Warning } from '../model/index.js'
import type { DayNumber } from '../money/core.js'
import { daysPer, isoDate } from '../money/core.js'
import type { BaseOptions, BasePlan } from './base-options.js'
import { planOf } from './base-options.js'
import { droppedOf } from './dropped.js'
import { findHistories } from './find-histories.js'
import type { Histories } from './histories.js'
import { logReading, wholeLog } from './log-reading.js'
import type { OrderInput } from './order-input.js'
import { patternsOf } from './patterns.js'
import type { ReadLog } from './read-log.js'
import { sealBase } from './seal-base.js'
import { gridOfDays, timesAt } from './time-grid.js'
import type { CustomerBase, Holdout } from './types.js'

/** Takes a log in chunks, in any order. */
export interface CustomerBaseBuilder {
  /** Adds orders, as rows or as columns. The row numbers in errors go on from chunk to chunk. */
  add(orders: OrderInput): void
  /** The base of all orders so far. More may be added afterwards, and `finish` called again for the base of all. */
  finish(): CustomerBase
}

/**
 * The base of an order log: one row per client with an order until `observedUntil`, in the order of first appearance.
 *
 * Orders of one client on one day are one purchase, with their amounts added. Orders after `observedUntil` are left out,
 * or become the holdout up to `holdoutUntil`. An order with the amount 0 is a purchase but stays out of mean spend, and so
 * is one that refunds have used up, unless `zeros` says otherwise. All that was merged or left out is counted in `dropped`. The order of rows changes
 * nothing but the order of clients.
 *
 * @param orders rows `{ client, date, amount?, currency? }`, or the same as columns; `Int32Array`s of client ids and of
 * days since 1970-01-01, with a `Float64Array` of amounts, are the fastest.
 * @throws ClienteleError naming the first ten bad cells and how many there are (see `onIssue`); `EMPTY_INPUT` for a log
 * without rows; `NO_DATA` where nobody has an order until `observedUntil`.
 * @example
 * import { customerBase } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2024-01-01', amount: 20 },
 *   { client: 'ann', date: '2024-01-15', amount: 30 },
 *   { client: 'bob', date: '2024-01-08', amount: 10 },
 * ]
 * const base = customerBase(orders, { observedUntil: '2024-01-29', timeUnit: 'week' })
 * base.ids // => ['ann', 'bob']
 * Array.from(base.frequency) // => [1, 0]
 * Array.from(base.recency) // => [2, 0]
 * Array.from(base.age) // => [4, 3]
 */
export function customerBase(orders: OrderInput, options: BaseOptions = {}): CustomerBase {
  const plan = planOf(options)
  return baseOf(wholeLog(orders, plan), plan)
}

/**
 * A base built chunk by chunk, for logs that arrive in parts or grow from day to day: the result is that of
 * `customerBase` for all rows at once.
 *
 * @throws ClienteleError for a wrong option at once; for bad rows, `add` and `finish` throw as `customerBase` does.
 * @example
 * import { customerBaseBuilder } from 'clientele/records'
 * const builder = customerBaseBuilder({ observedUntil: '2024-01-29' })
 * builder.add([{ client: 'ann', date: '2024-01-01' }])
 * builder.add({ client: ['ann', 'bob'], date: ['2024-01-15', '2024-01-08'] })
 * Array.from(builder.finish().frequency) // => [1, 0]
 */
export function customerBaseBuilder(options: BaseOptions = {}): CustomerBaseBuilder {
  const plan = planOf(options)
  const { reader, faults, finish } = logReading(plan)
  return {
    add(orders) {
      reader.read(orders)
      faults.throwIfAny()
    },
    finish: () => baseOf(finish(), plan),
  }
}

/** The base of a log that has been read. */
export function baseOf(log: ReadLog, plan: BasePlan): CustomerBase {
  const { events, rows, droppedRefunds, lastDay, currency } = log
  const leftOut = { 'invalid-row': rows - droppedRefunds - events.length, refund: droppedRefunds }
  const observedUntil = plan.observedUntil ?? lastDay
  if (observedUntil === undefined) return nothingLeft(droppedOf(leftOut))

  const { timeUnit, holdoutUntil, spend, refunds, zeros, keep } = plan
  const detail = { zeros, keep, daysPerUnit: daysPer(timeUnit) }
  const found = findHistories(log, { observedUntil, holdoutUntil }, spend, detail)
  const dropped = droppedOf(leftOut, found.dropped)
  if (found.clients.length === 0) return nothingLeft(dropped)

  const grid = gridOfDays(found.recency, found.age, timeUnit)
  return sealBase({
    ids: found.ids,
    frequency: found.frequency,
    recency: timesAt(grid, grid.recency),
    age: timesAt(grid, grid.age),
    ...found.spend,
    ...(found.logIntervals && { logIntervals: found.logIntervals }),
    ...(found.logSpend && { logSpend: found.logSpend }),
    ...(found.purchaseDays && { purchaseDays: found.purchaseDays }),
    patterns: patternsOf(found.frequency, grid),
    ...(currency !== undefined && { currency }),
    observedUntil,
    timeUnit,
    ...holdoutOf(found, observedUntil, plan),
    rules: Object.freeze({ spend, refunds, zeros, purchase: 'day' }),
    dropped,
    warnings: plan.observedUntil === undefined ? [endAssumed(observedUntil)] : [],
  })
}

function holdoutOf({ holdout }: Histories, observedUntil: DayNumber, plan: BasePlan): { holdout?: Holdout } {
  const { holdoutUntil: until, timeUnit } = plan
  if (holdout === undefined || until === undefined) return {}
  const duration = (until - observedUntil) / daysPer(timeUnit)
  return { holdout: { until, duration, frequency: holdout.frequency, ...holdout.spend } }
}

function endAssumed(day: DayNumber): Warning {
  return {
    code: 'OBSERVATION_END_ASSUMED',
    message: `Observation is taken to end on ${isoDate(day)}, the day of the last row; say observedUntil if it went on.`,
    path: 'options.observedUntil',
  }
}

function nothingLeft(dropped: readonly Dropped[]): never {
  const counts = dropped.map(({ reason, count }) => `${reason} ${count}`).join(', ')
  throw new ClienteleError({
    code: 'NO_DATA',
    path: 'orders',
    expected: 'at least one client with an order until observedUntil',
    received: `none (${counts})`,
  })
}
