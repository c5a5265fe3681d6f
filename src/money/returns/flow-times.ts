/**
 * Dated flows in order of time, those of one time added.
 *
 * @module
 */

import { reject } from '../../errors/index.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { DayCount, DayCountOptions } from '../day-count/index.js'
import { dayCounter } from '../day-count/index.js'
import type { ReadFlows } from './dated-input.js'

/** Flows at times that ascend and differ; amounts may be 0. */
export interface TimedFlows {
  /** Ascending and different; whole numbers where the convention allows. */
  readonly times: ArrayLike<number>
  readonly amounts: ArrayLike<number>
  /** Units of time in a year: 365 for days of `actual/365`. */
  readonly basis: number
}

/** Bases of conventions that count days of the calendar over a fixed year. */
const FIXED_YEARS: Partial<Readonly<Record<DayCount, number>>> = {
  'actual/360': 360,
  'actual/364': 364,
  'actual/365': 365,
  'actual/365.25': 365.25,
}

/** Times by a day count, which may put two days at one time. Options are checked also where the convention asks none. */
export function timedFlows(flows: ReadFlows, dayCount: DayCount, options: DayCountOptions | undefined): TimedFlows {
  const { days, amounts } = byTime(flows.days, flows.amounts)
  const basis = FIXED_YEARS[dayCount]
  if (basis !== undefined && options === undefined) return { times: days, amounts, basis }
  const { fraction } = dayCounter(dayCount, options, 'options.dayCountOptions')
  if (basis !== undefined) return { times: days, amounts, basis }
  const first = Array.from(amounts).findIndex(amount => amount !== 0)
  const start = days[Math.max(first, 0)]!
  const parts = Array.from(days, day => fraction(start, day))
  const bases = new Set(parts.map(part => part.basis))
  const [only] = bases
  const times = bases.size === 1 ? parts.map(part => part.days) : parts.map(part => part.days / part.basis)
  const merged = byTime(times, amounts)
  return { times: merged.days, amounts: merged.amounts, basis: bases.size === 1 && only !== undefined ? only : 1 }
}

/** Sorted by time, and flows of one time added in the order of their amounts, so that the order given changes no digit. */
function byTime(days: ArrayLike<number>, amounts: ArrayLike<number>): ReadFlows {
  if (ascends(days)) return { days, amounts }
  const order = Array.from({ length: days.length }, (_, i) => i).sort(
    (i, j) => days[i]! - days[j]! || amounts[i]! - amounts[j]!,
  )
  const outDays: number[] = []
  const outAmounts: number[] = []
  for (let i = 0; i < order.length; ) {
    const day = days[order[i]!]!
    const sum = runningSum()
    for (; i < order.length && days[order[i]!] === day; i++) addTo(sum, amounts[order[i]!]!)
    const total = totalOf(sum)
    if (!Number.isFinite(total)) reject('OUT_OF_RANGE', 'flows', 'flows of one day whose sum a double can hold', total)
    outDays.push(day)
    outAmounts.push(total)
  }
  return { days: outDays, amounts: outAmounts }
}

function ascends(days: ArrayLike<number>): boolean {
  for (let i = 1; i < days.length; i++) if (!(days[i - 1]! < days[i]!)) return false
  return true
}
