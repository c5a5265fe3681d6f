/**
 * The time that counts: from the first day of the terms to the first that no longer does, month by month.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import { monthsAfter } from '../../../money/index.js'

/** Days from `from` to the day before `to`. */
export interface ProfitWindow {
  readonly from: DayNumber
  readonly to: DayNumber
  /** Whole, > 0. */
  readonly months: number
  /** months / 12. */
  readonly years: number
  /** The first day of each month of the window, and `to`. */
  readonly starts: Int32Array
}

export function profitWindow(from: DayNumber, months: number): ProfitWindow {
  const starts = new Int32Array(months + 1)
  for (let m = 0; m <= months; m++) starts[m] = monthsAfter(from, m)
  return { from, to: starts[months]!, months, years: months / 12, starts }
}

const DAYS_PER_MONTH = 30.436875

/** Calendar years from the first day of the window to a day within it or its end: after m months exactly m / 12. */
export function windowYears({ starts, months }: ProfitWindow, day: DayNumber): number {
  let m = Math.min(months - 1, Math.trunc((day - starts[0]!) / DAYS_PER_MONTH))
  while (starts[m]! > day) m--
  while (m < months - 1 && starts[m + 1]! <= day) m++
  return (m + (day - starts[m]!) / (starts[m + 1]! - starts[m]!)) / 12
}
