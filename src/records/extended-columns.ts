/**
 * The columns of a base together with what came after it: sums go on where they stopped, new clients stand behind.
 *
 * @module
 */
import type { TimeUnit } from '../money/core.js'
import { daysPer } from '../money/core.js'
import type { Histories, Spend } from './histories.js'
import { patternsOf } from './patterns.js'
import type { PurchaseDays } from './purchase-days.js'
import type { BaseFields } from './seal-base.js'
import { gridOfDays, timesAt } from './time-grid.js'
import type { CustomerBase, LogSpend } from './types.js'
import { wholeDays } from './whole-days.js'

/** What came after a base. */
export interface Since {
  /** How many days have passed. */
  readonly days: number
  /** Orders of clients of the base, by their rows there. */
  readonly known: Histories
  /** Orders of new clients. */
  readonly fresh: Histories
}

type HistoryFields = Pick<BaseFields, 'frequency' | 'recency' | 'age' | 'logIntervals' | 'patterns'>

/** Counts and times. */
export function extendedHistories(base: CustomerBase, { days, known, fresh }: Since): HistoryFields {
  const { timeUnit } = base
  const frequency = behindEachOther(base.frequency, fresh.frequency)
  const recency = inDays(base.recency, timeUnit, 'base.recency', fresh.recency)
  const age = inDays(base.age, timeUnit, 'base.age', fresh.age)
  for (let i = 0; i < base.size; i++) age[i]! += days
  const logIntervals = base.logIntervals && behindEachOther(base.logIntervals, fresh.logIntervals)
  for (let k = 0; k < known.clients.length; k++) {
    const i = known.clients[k]!
    const untilNext = age[i]! - known.age[k]!
    if (logIntervals && known.logIntervals) {
      logIntervals[i]! += Math.log((untilNext - recency[i]!) / daysPer(timeUnit)) + known.logIntervals[k]!
    }
    frequency[i]! += known.frequency[k]! + 1
    recency[i] = untilNext + known.recency[k]!
  }
  const grid = gridOfDays(recency, age, timeUnit)
  return {
    frequency,
    recency: timesAt(grid, grid.recency),
    age: timesAt(grid, grid.age),
    ...(logIntervals && { logIntervals }),
    patterns: patternsOf(frequency, grid),
  }
}

/** Amounts and their logarithms, where the base has them. */
export function extendedSpend(base: CustomerBase, { known, fresh }: Since): Partial<Spend> & { logSpend?: LogSpend } {
  if (base.meanSpend === undefined || base.spendOrders === undefined) return {}
  const meanSpend = behindEachOther(base.meanSpend, fresh.spend?.meanSpend)
  const spendOrders = behindEachOther(base.spendOrders, fresh.spend?.spendOrders)
  const logSpend = base.logSpend && {
    mean: behindEachOther(base.logSpend.mean, fresh.logSpend?.mean),
    squares: behindEachOther(base.logSpend.squares, fresh.logSpend?.squares),
  }
  if (known.spend) {
    for (let k = 0; k < known.clients.length; k++) {
      const more = known.spend.spendOrders[k]!
      if (more === 0) continue
      const i = known.clients[k]!
      const before = spendOrders[i]!
      if (logSpend && known.logSpend) addLogSpend(logSpend, i, before, known.logSpend, k, more)
      meanSpend[i] = (meanSpend[i]! * before + known.spend.meanSpend[k]! * more) / (before + more)
      spendOrders[i] = before + more
    }
  }
  return { meanSpend, spendOrders, ...(logSpend && { logSpend: Object.freeze(logSpend) }) }
}

/** Mean and scatter of the logarithms of so many amounts and so many more (Chan, Golub and LeVeque 1983). */
function addLogSpend(to: LogSpend, i: number, before: number, added: LogSpend, k: number, more: number): void {
  const distance = added.mean[k]! - to.mean[i]!
  to.mean[i]! += (distance * more) / (before + more)
  to.squares[i]! += added.squares[k]! + (distance * distance * before * more) / (before + more)
}

/** The days of purchases: of each client of the base those that came after, then those of new clients. */
export function extendedDays(base: PurchaseDays, { known, fresh }: Since): PurchaseDays {
  const size = base.start.length - 1
  const start = new Int32Array(size + fresh.clients.length + 1)
  const columns = [base, known.purchaseDays, fresh.purchaseDays]
  const day = new Int32Array(columns.reduce((sum, days) => sum + (days ? days.day.length : 0), 0))
  let end = 0
  let next = 0
  const append = (days: PurchaseDays | undefined, client: number): void => {
    if (days === undefined) return
    const own = days.day.subarray(days.start[client]!, days.start[client + 1]!)
    day.set(own, end)
    end += own.length
  }
  for (let i = 0; i < size; i++) {
    append(base, i)
    if (known.clients[next] === i) append(known.purchaseDays, next++)
    start[i + 1] = end
  }
  for (let k = 0; k < fresh.clients.length; k++) {
    append(fresh.purchaseDays, k)
    start[size + k + 1] = end
  }
  return Object.freeze({ start, day })
}

function behindEachOther(first: Float64Array, second: Float64Array = new Float64Array(0)): Float64Array {
  const column = new Float64Array(first.length + second.length)
  column.set(first)
  column.set(second, first.length)
  return column
}

function inDays(times: Float64Array, timeUnit: TimeUnit, path: string, fresh: Int32Array): Int32Array {
  const days = new Int32Array(times.length + fresh.length)
  days.set(wholeDays(times, timeUnit, path))
  days.set(fresh, times.length)
  return days
}
