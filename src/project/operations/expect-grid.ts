/**
 * Grids, checked against the project they are for.
 *
 * @module
 */
import { expectList, expectObject, reject } from '../../errors/index.js'
import { dayNumber } from '../../money/index.js'
import type { ProjectDescription } from '../../records/core.js'
import type { ProjectGrid } from './types.js'

/** Throws unless a grid has the months and the close of a project; rows may be any, as operations are by month. */
export function expectGridOf({ timeline }: ProjectDescription, grid: ProjectGrid): void {
  expectGrid(grid)
  const { close, constructionMonths, months, monthEnds } = grid
  expectSame(close, dayNumber(timeline.financialClose), 'grid.close')
  expectSame(constructionMonths, timeline.constructionMonths, 'grid.constructionMonths')
  expectSame(months, timeline.constructionMonths + timeline.operationMonths, 'grid.months')
  expectSame(monthEnds.length, months + 1, 'grid.monthEnds.length')
}

/** Throws for what is no grid. */
export function expectGrid(grid: ProjectGrid): void {
  const { monthEnds, rowEnds, paymentRows } = expectObject(grid, 'grid')
  expectList(monthEnds, 'grid.monthEnds')
  expectList(rowEnds, 'grid.rowEnds')
  expectList(paymentRows, 'grid.paymentRows')
}

function expectSame(value: unknown, wanted: number, path: string): void {
  if (value !== wanted) reject('CONFLICTING_OPTIONS', path, `${wanted}, as projectGrid makes of the description`, value)
}
