/**
 * From payment days to rows: what moves on a payment day stands in its row, what accrues is spread over the rows between.
 *
 * @module
 */
import type { ProjectGrid } from '../../operations/index.js'
import type { PayDays } from '../setting/pay-days.js'
import type { TrancheTerms } from '../setting/tranche-terms.js'
import { interestOver, yearsOf } from '../setting/tranche-terms.js'

/** Amounts that move on payment days. */
export function onPayDays(column: Float64Array, days: PayDays, grid: ProjectGrid): Float64Array {
  const rows = new Float64Array(grid.rowEnds.length)
  for (const [k, value] of column.entries()) rows[days.row[k]!] = value
  return rows
}

/** Balances that stay between payment days. */
export function standing(column: Float64Array, days: PayDays, grid: ProjectGrid): Float64Array {
  const rows = new Float64Array(grid.rowEnds.length)
  let k = 0
  for (let row = 0; row < rows.length; row++) {
    while (k + 1 < days.count && days.row[k + 1]! <= row) k++
    rows[row] = column[k]!
  }
  return rows
}

/** Sums of months. */
export function ofMonths(months: Float64Array, { rowEnds }: ProjectGrid): Float64Array {
  let from = 0
  return Float64Array.from(rowEnds, end => {
    let sum = 0
    for (; from <= end; from++) sum += months[from]!
    return sum
  })
}

/** Interest of each payment period, in the rows in which it accrues. */
export function accrued(
  interest: Float64Array,
  annualRate: Float64Array,
  { rule }: TrancheTerms,
  days: PayDays,
  grid: ProjectGrid,
): Float64Array {
  const rows = new Float64Array(grid.rowEnds.length)
  for (let k = 1; k < days.count; k++) {
    if (interest[k] === 0) continue
    const start = days.month[k - 1]!
    const until = (month: number): number => {
      const years = yearsOf(rule, days.day[k - 1]!, grid.monthEnds[month]!, month - start)
      return interestOver(rule, annualRate[k]!, years)
    }
    const whole = until(days.month[k]!)
    let before = 0
    for (let row = days.row[k - 1]! + 1; row <= days.row[k]!; row++) {
      const part = row === days.row[k] ? 1 : until(grid.rowEnds[row]!) / whole
      rows[row] = interest[k]! * (part - before)
      before = part
    }
  }
  return rows
}
