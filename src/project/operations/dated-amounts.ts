/**
 * Amounts on days, by month.
 *
 * @module
 */
import type { DayNumber } from '../../money/index.js'
import { dayNumber } from '../../money/index.js'
import type { DatedAmount } from '../../records/core.js'
import type { ProjectGrid } from './types.js'

/** The month that a day lies in, its last day included; 0 for close, -1 before it and after the end. */
export function monthOfDay(grid: ProjectGrid, day: DayNumber): number {
  if (day < grid.close) return -1
  return grid.monthEnds.findIndex(end => day <= end)
}

/** Amounts by month; several of one month are added. */
export function datedByMonth(amounts: readonly DatedAmount[], grid: ProjectGrid): Float64Array {
  const column = new Float64Array(grid.months + 1)
  for (const { date, amount } of amounts) {
    const month = monthOfDay(grid, dayNumber(date))
    column[month] = column[month]! + amount
  }
  return column
}
