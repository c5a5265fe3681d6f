/**
 * Values that hold from a day until the next, by month.
 *
 * @module
 */
import type { DayNumber } from '../../money/index.js'
import { dayNumber } from '../../money/index.js'
import type { Level } from '../../records/core.js'
import { firstDayOf } from './project-grid.js'
import type { ProjectGrid } from './types.js'

/** The value of a level on any day. */
export function levelOn(level: Level): (day: DayNumber) => number {
  if (typeof level === 'number') return () => level
  const from = level.map(step => dayNumber(step.from))
  return day => {
    let at = 0
    while (at + 1 < from.length && from[at + 1]! <= day) at++
    return level[at]!.value
  }
}

/** The value of a level in each month, which is that of its first day; months + 1 values, the first on the day of close. */
export function levelByMonth(level: Level, grid: ProjectGrid): Float64Array {
  const column = new Float64Array(grid.months + 1)
  if (typeof level === 'number') return column.fill(level)
  const on = levelOn(level)
  for (let month = 0; month < column.length; month++) column[month] = on(firstDayOf(grid, month))
  return column
}
