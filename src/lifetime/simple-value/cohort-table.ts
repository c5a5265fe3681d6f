/**
 * Who came together, and what they bought since: clients by the calendar period of their first purchase, and what they
 * bought in each period from then on.
 *
 * Every period is the difference of two bases, one until its end and one until the end before, so that days, refunds and
 * rows at fault are read exactly as everywhere else.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { CalendarPeriod, DateInput, DayNumber } from '../../money/core.js'
import { dayNumber, daysPer, isoDate, lastDayOf } from '../../money/core.js'
import type { BaseOptions, CustomerBase, OrderInput } from '../../records/core.js'
import { customerBase, periodEnds } from '../../records/core.js'
import { spendColumns } from '../spend-histories.js'

/** How a log is cut into cohorts. */
export interface CohortOptions extends Pick<BaseOptions, 'timeUnit' | 'refunds'> {
  /** The last whole day observed, which must end a period: periods of different length do not compare. */
  readonly observedUntil: DateInput
  /** A week from Monday to Sunday, or a month, quarter or year of the calendar. */
  readonly period: Exclude<CalendarPeriod, 'day'>
}

/** Clients who first bought in one period. */
export interface CohortRow {
  readonly firstDay: DayNumber
  readonly lastDay: DayNumber
  readonly clients: number
  /** Purchases in the period of the first purchase and in each one after it. */
  readonly purchases: readonly number[]
  readonly revenue: readonly number[]
}

/** All cohorts of a log. */
export interface CohortTable {
  /** The base of all orders until the end of observation. */
  readonly base: CustomerBase
  /** One per period from that of the first purchase of the log on; some may have no client. */
  readonly rows: readonly CohortRow[]
  /** Client of the base -> row. */
  readonly rowOf: Int32Array
}

/** The cohorts of an order log. */
export function cohortTable(orders: OrderInput, options: CohortOptions): CohortTable {
  const { period, observedUntil, ...rest } = options
  const log = isReadOnce(orders) ? Array.from(orders) : orders
  const until = dayNumber(observedUntil, 'options.observedUntil')
  if (lastDayOf(period, until) !== until) {
    reject('OUT_OF_RANGE', 'options.observedUntil', `the last day of a ${period}`, observedUntil, WHOLE_PERIODS)
  }
  const base = baseUntil(until)
  const firstDays = Int32Array.from(base.age, age => until - Math.round(age * daysPer(base.timeUnit)))
  const firstDay = firstDays.reduce((least, day) => Math.min(least, day))
  const ends = periodEnds(period, firstDay, until)
  const rowOf = firstDays.map(day => ends.findIndex(end => day <= end))
  const sums = cumulated(
    Array.from(ends, end => (end === until ? base : baseUntil(end))),
    base,
    rowOf,
  )
  const rows = Array.from(ends, (lastDay, row) => ({
    firstDay: row === 0 ? firstDayOf(period, firstDay) : ends[row - 1]! + 1,
    lastDay,
    clients: rowOf.reduce((count, of) => (of === row ? count + 1 : count), 0),
    purchases: steps(sums.purchases[row]!, row),
    revenue: steps(sums.revenue[row]!, row),
  }))
  return { base, rows, rowOf }

  function baseUntil(day: DayNumber): CustomerBase {
    return customerBase(log, { ...rest, observedUntil: isoDate(day), spend: 'all-orders' })
  }
}

/** The first day of the calendar period that a day lies in. */
function firstDayOf(period: CohortOptions['period'], day: DayNumber): DayNumber {
  const end = lastDayOf(period, day)
  let first = day
  while (lastDayOf(period, first - 1) === end) first--
  return first
}

/** Of every cohort, what it has bought until the end of every period. */
function cumulated(bases: readonly CustomerBase[], { ids }: CustomerBase, rowOf: Int32Array) {
  const places = new Map(Array.from(ids, (id, i) => [id, i]))
  const purchases = bases.map(() => new Float64Array(bases.length))
  const revenue = bases.map(() => new Float64Array(bases.length))
  for (const [column, base] of bases.entries()) {
    const { meanSpend, spendOrders } = spendColumns(base)
    for (let i = 0; i < base.size; i++) {
      const row = rowOf[places.get(base.ids[i]!)!]!
      purchases[row]![column]! += base.frequency[i]! + 1
      revenue[row]![column]! += meanSpend[i]! * spendOrders[i]!
    }
  }
  return { purchases, revenue }
}

/** What was added in each period from a cohort's own on. */
function steps(sums: Float64Array, from: number): readonly number[] {
  return Array.from(sums.subarray(from), (sum, k) => (k === 0 ? sum : sum - sums[from + k - 1]!))
}

/** A log is read once per period, which a generator is not for. */
function isReadOnce(orders: OrderInput): orders is Exclude<OrderInput, { readonly client: unknown }> {
  return typeof orders === 'object' && orders !== null && Symbol.iterator in orders && !Array.isArray(orders)
}

const WHOLE_PERIODS = 'End at a whole period, so that all of them compare'
