/**
 * Levels of prices by month.
 *
 *   level = Π (1 + rate_k) over the whole years k since the base day          in yearly steps
 *           · (1 + rate_k)^(i / 12) for i whole months of the year begun      in monthly steps
 *
 * A level is 1 until its base day: a price that is fixed until then grows from then on.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { civilOf, dayInMonth } from '../../money/civil-date.js'
import type { DayNumber } from '../../money/index.js'
import { dayNumber, monthsAfter } from '../../money/index.js'
import { monthIndex } from '../../money/periods/months-after.js'
import type { PriceIndex } from '../../records/core.js'
import { levelOn } from './levels.js'
import { firstDayOf } from './project-grid.js'
import type { ProjectGrid } from './types.js'

/** Growth added to the rate of a year that begins so many whole months after close. */
export type AddedGrowth = (monthsFromClose: number) => number

/** Writes a level of prices by month; months + 1 values. */
export type IndexWriter = (out: Float64Array, added?: AddedGrowth) => void

export function priceIndex(index: PriceIndex, grid: ProjectGrid): IndexWriter {
  const base = index.from === undefined ? grid.close : dayNumber(index.from)
  const monthly = index.steps === 'month'
  const rateOn = levelOn(index.annualRate)
  const since = new Int32Array(grid.months + 1)
  for (let month = 0; month <= grid.months; month++)
    since[month] = Math.max(0, wholeMonths(base, firstDayOf(grid, month)))
  const years = Math.floor(since[grid.months]! / 12) + 1
  const begins = Array.from({ length: years }, (_, year) => monthsAfter(base, 12 * year))
  const rates = begins.map(rateOn)
  const fromClose = begins.map(day => wholeMonths(grid.close, day))
  return (out, added) => {
    const growth = rates.map((rate, year) => {
      // What prices did before close is known.
      const changed = rate + (added === undefined || fromClose[year]! < 0 ? 0 : added(fromClose[year]!))
      return changed > -1 ? 1 + changed : reject('OUT_OF_RANGE', 'changes', 'growth of prices > -1 a year', changed)
    })
    let year = 0
    let level = 1
    for (let month = 0; month < out.length; month++) {
      const months = since[month]!
      for (; 12 * (year + 1) <= months; year++) level *= growth[year]!
      const part = months - 12 * year
      out[month] = monthly && part > 0 ? level * growth[year]! ** (part / 12) : level
    }
  }
}

/** Whole months from one day to another; below 0 where the other comes first. */
export function wholeMonths(from: DayNumber, to: DayNumber): number {
  const months = monthIndex(to) - monthIndex(from)
  const complete = dayInMonth(civilOf(from)) <= dayInMonth(civilOf(to)) || monthsAfter(from, months) <= to
  return complete ? months : months - 1
}
