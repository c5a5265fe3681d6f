/**
 * Days on which money moves between accounts. All of a project's cash is reckoned on them: what accrues in rows between is settled
 * on the next, so that a finer grid of rows changes no total.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import type { ProjectGrid } from '../../operations/index.js'

/** Payment days from close (index 0) to the end. */
export interface PayDays {
  readonly count: number
  /** Months from close, and since the payment day before. */
  readonly month: Int32Array
  readonly months: Int32Array
  readonly row: Int32Array
  readonly day: readonly DayNumber[]
  /** Index of the day on which construction ends by plan. */
  readonly completion: number
}

export function payDays(grid: ProjectGrid): PayDays {
  const row = Int32Array.from(grid.paymentRows)
  const month = row.map(each => grid.rowEnds[each]!)
  return {
    count: row.length,
    month,
    months: month.map((end, k) => (k === 0 ? 0 : end - month[k - 1]!)),
    row,
    day: Array.from(month, end => grid.monthEnds[end]!),
    completion: month.indexOf(grid.constructionMonths),
  }
}

/** The first payment day at or after a month from close; the last where there is none. */
export function payDayAt(days: PayDays, month: number): number {
  const at = days.month.findIndex(end => end >= month)
  return at === -1 ? days.count - 1 : at
}

/** Sums a column of months over the months up to each payment day since the one before. */
export function sumOverMonths(out: Float64Array, months: Float64Array, days: PayDays): Float64Array {
  let from = 0
  for (let k = 0; k < days.count; k++) {
    const end = days.month[k]!
    let sum = 0
    for (let month = from; month <= end; month++) sum += months[month]!
    out[k] = sum
    from = end + 1
  }
  return out
}

/**
 * What falls due on the payment days after `k` within so many months; of a payment period that ends later, the part that lies
 * within.
 */
export function dueAhead(days: PayDays, k: number, months: number, dueOn: (day: number) => number): number {
  let due = 0
  let left = months
  for (let j = k + 1; j < days.count && left > 0; j++) {
    const length = days.months[j]!
    due += dueOn(j) * Math.min(1, left / length)
    left -= length
  }
  return due
}
