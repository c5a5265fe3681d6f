/**
 * What changes of assumptions do to a project as a whole: when it starts, when it stops, how prices grow.
 *
 * @module
 */
import type { Inflation } from './escalations.js'
import { inYear } from './factors.js'
import type { Driver } from './read-changes.js'
import type { ProjectGrid } from './types.js'

/** One run of a project. */
export interface Run {
  readonly drivers: readonly Driver[]
  /** Months from close after which operation starts. */
  readonly start: number
  /** The last month in which anything is earned or spent. */
  readonly last: number
  /** Absent where prices grow as planned. */
  readonly inflation?: Inflation
}

export function readRun(drivers: readonly Driver[], grid: ProjectGrid): Run {
  const delay = drivers.reduce((sum, { on, values }) => (on === 'delay' ? sum + values[0]! : sum), 0)
  const start = Math.min(grid.constructionMonths + delay, grid.months)
  const last = drivers.reduce(
    (least, { on, values }) => (on === 'abandonment' ? Math.min(least, values[0]!) : least),
    grid.months,
  )
  const growth = drivers.filter(({ on }) => on === 'inflation')
  return { drivers, start, last, ...(growth.length > 0 && { inflation: inflationOf(growth, start) }) }
}

function inflationOf(growth: readonly Driver[], start: number): Inflation {
  return index => {
    const applied = growth.filter(({ name }) => name === undefined || name === index)
    if (applied.length === 0) return undefined
    return month => {
      const year = Math.max(0, Math.floor((month - start) / 12))
      return applied.reduce((sum, { values }) => sum + inYear(values, year), 0)
    }
  }
}
