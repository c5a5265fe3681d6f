/**
 * Tax of a project whose profits become known one after the other, as they do where interest depends on what was paid before.
 *
 * @module
 */
import type { ProjectTax } from '../../records/core.js'
import { tax as taxShape } from '../../records/project/shapes/tax.js'
import { expectGrid } from '../operations/expect-grid.js'
import { expectShape } from '../operations/expect-shape.js'
import { levelByMonth } from '../operations/levels.js'
import type { ProjectGrid } from '../operations/types.js'
import { assessor } from './assessor.js'
import { holidayShares, periodRates } from './tax-rates.js'
import type { TaxAssessor } from './types.js'

/**
 * Assesses the profits of a project row by row; without a tax, all is 0.
 *
 * The rate of a period is the mean over its months of what holds on the first day of each. Losses are taken oldest first.
 *
 * @param tax as a project description has it; absent for none.
 * @param grid what {@link projectGrid} made of the description; profits are those between its payment rows.
 * @throws ClienteleError naming what is wrong with the terms; the assessor, `OUT_OF_RANGE` for a row that does not exist or comes
 * before the last, and for a profit that is no finite number.
 * @example
 * import { projectGrid, taxAssessor } from 'clientele/project'
 * const tax = { rate: 0.25, losses: { kind: 'carry-forward', limit: 0.5 } }
 * const grid = projectGrid({
 *   name: 'Plant',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2026-12-31', constructionMonths: 0, operationMonths: 36, periodMonths: 12 },
 *   revenues: [{ kind: 'yearly', name: 'rent', amounts: [10, 10, 10] }],
 *   capex: [{ name: 'plant', amount: 20, draw: { kind: 'at-close' } }],
 *   tax,
 *   financing: {},
 * })
 * const assessor = taxAssessor(tax, grid)
 * assessor.assess(1, -100) // => 0
 * assessor.assess(2, 80) // => 10
 * assessor.lossesCarriedForward() // => 60
 */
export function taxAssessor(tax: ProjectTax | undefined, grid: ProjectGrid): TaxAssessor {
  if (tax !== undefined) expectShape(taxShape, tax, 'tax')
  expectGrid(grid)
  const { rate, losses, holidays } = tax ?? NO_TAX
  const levels = levelByMonth(rate, grid)
  const share = holidayShares(holidays)
  const rates = new Map<number, Float64Array>()
  return assessor(losses, {
    ends: grid.rowEnds,
    rates: (start = grid.constructionMonths) => {
      const known = rates.get(start) ?? ratesByRow(levels, grid, start, share)
      rates.set(start, known)
      return known
    },
  })
}

const NO_TAX: ProjectTax = { rate: 0, losses: { kind: 'refund' } }

/** By row; a row between payment days has the rate of the time it lies in. */
function ratesByRow(
  levels: Float64Array,
  { rowEnds, paymentRows }: ProjectGrid,
  start: number,
  share: (monthOfOperation: number) => number,
): Float64Array {
  const paid = periodRates(
    levels,
    paymentRows.map(row => rowEnds[row]!),
    start,
    share,
  )
  let next = 0
  return Float64Array.from(rowEnds, (_, row) => {
    while (paymentRows[next]! < row) next++
    return paid[next]!
  })
}
