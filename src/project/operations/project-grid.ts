/**
 * When the rows of a project's results end.
 *
 * Months run from the day of close to the same day of later months, from the last day of a month to last days. Rows count from the
 * start of operation, forwards and backwards: the first row of construction and the last of operation may be short, and none is
 * partly the one and partly the other.
 *
 * @module
 */
import { dayNumber, monthsAfter } from '../../money/index.js'
import type { ProjectDescription } from '../../records/core.js'
import { projectDescription } from '../../records/project/index.js'
import type { ProjectGrid } from './types.js'

/**
 * Days of a project's results: month ends from close on, the rows they make up, and the rows that end on a day of payment.
 *
 * Payment days are close, every `paymentMonths` before and after the start of operation, and the last day.
 *
 * @throws ClienteleError naming what is wrong with the description.
 * @example
 * import { isoDate } from 'clientele/money'
 * import { projectGrid } from 'clientele/project'
 * const grid = projectGrid({
 *   name: 'Ring road',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2026-06-30', constructionMonths: 8, operationMonths: 24, periodMonths: 6, paymentMonths: 12 },
 *   revenues: [{ kind: 'yearly', name: 'availability', amounts: [12, 12] }],
 *   capex: [{ name: 'works', amount: 20, draw: { kind: 'even' } }],
 *   financing: {},
 * })
 * grid.rowEnds // => [0, 2, 8, 14, 20, 26, 32]
 * grid.paymentRows // => [0, 2, 4, 6]
 * isoDate(grid.monthEnds[2]) // => '2026-08-31'
 */
export function projectGrid(description: ProjectDescription): ProjectGrid {
  const { timeline } = projectDescription(description)
  const { constructionMonths, operationMonths, periodMonths, paymentMonths = periodMonths } = timeline
  const close = dayNumber(timeline.financialClose)
  const months = constructionMonths + operationMonths
  const rowEnds = [0]
  for (let end = constructionMonths % periodMonths || periodMonths; end < months; end += periodMonths) rowEnds.push(end)
  rowEnds.push(months)
  const pays = (end: number): boolean => end === 0 || end === months || (end - constructionMonths) % paymentMonths === 0
  return {
    close,
    constructionMonths,
    months,
    periodMonths,
    paymentMonths,
    monthEnds: Array.from({ length: months + 1 }, (_, month) => monthsAfter(close, month, true)),
    rowEnds,
    paymentRows: rowEnds.flatMap((end, row) => (pays(end) ? [row] : [])),
  }
}

/** The first day of a month, which begins where the one before ended; of month 0 the day of close itself. */
export function firstDayOf(grid: ProjectGrid, month: number): number {
  return month === 0 ? grid.close : grid.monthEnds[month - 1]! + 1
}
