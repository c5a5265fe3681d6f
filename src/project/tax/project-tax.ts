/**
 * Tax on profits that are all known.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectList, reject } from '../../errors/index.js'
import { dayNumber, monthsAfter } from '../../money/index.js'
import { tax as taxShape } from '../../records/project/shapes/tax.js'
import { expectShape } from '../operations/expect-shape.js'
import { levelOn } from '../operations/levels.js'
import { assessor } from './assessor.js'
import { holidayShares, periodRates } from './tax-rates.js'
import type { ProjectTaxColumns, ProjectTaxOptions } from './types.js'

/**
 * Tax of each period of operation, and what becomes of losses: those made are those taken, those expired and those left.
 *
 * @param profits by period of operation, in the order of time; below 0 for a loss.
 * @throws ClienteleError `EMPTY_INPUT` for no profit; `OUT_OF_RANGE`, `INVALID_TYPE`, `INVALID_DATE` or `UNKNOWN_OPTION`, naming it.
 * @example
 * import { projectTax } from 'clientele/project'
 * const tax = { rate: 0.3, losses: { kind: 'carry-forward', years: 2 } }
 * const { tax: due, lossesExpired, lossesCarriedForward } = projectTax([-100, 40, 30, 50], {
 *   tax, operationStart: '2027-01-01', periodMonths: 12,
 * })
 * Array.from(due) // => [0, 0, 0, 15]
 * Array.from(lossesExpired) // => [0, 0, 0, 30]
 * Array.from(lossesCarriedForward) // => [100, 60, 30, 0]
 */
export function projectTax(profits: ArrayLike<number>, options: ProjectTaxOptions): ProjectTaxColumns {
  expectKnownKeys(options, ['tax', 'operationStart', 'periodMonths'], 'options')
  const { tax, periodMonths } = options
  expectShape(taxShape, tax, 'options.tax')
  const start = dayNumber(options.operationStart, 'options.operationStart')
  expectInteger(periodMonths, 'options.periodMonths', 1, 12)
  if (12 % periodMonths !== 0) reject('OUT_OF_RANGE', 'options.periodMonths', '1, 2, 3, 4, 6 or 12', periodMonths)
  const column = checkedProfits(profits)

  const ends = Float64Array.from(column, (_, period) => periodMonths * (period + 1))
  const on = levelOn(tax.rate)
  const levels = Float64Array.from({ length: periodMonths * column.length + 1 }, (_, month) => {
    return on(monthsAfter(start, Math.max(0, month - 1), true))
  })
  const rate = periodRates(levels, ends, 0, holidayShares(tax.holidays))
  const assessed = assessor(tax.losses, { ends, rates: () => rate })
  const columns = { rate, tax: column.slice(), lossesUsed: column.slice(), lossesExpired: column.slice() }
  const lossesCarriedForward = column.map((profit, period) => {
    columns.tax[period] = assessed.assess(period, profit)
    columns.lossesUsed[period] = assessed.lossesUsed()
    columns.lossesExpired[period] = assessed.lossesExpired()
    return assessed.lossesCarriedForward()
  })
  return { ...columns, lossesCarriedForward }
}

function checkedProfits(profits: ArrayLike<number>): Float64Array {
  if (!(profits instanceof Float64Array)) expectList(profits, 'profits')
  if (profits.length === 0) reject('EMPTY_INPUT', 'profits', 'at least one period', profits)
  return Float64Array.from({ length: profits.length }, (_, period) =>
    expectFinite(profits[period], `profits[${period}]`),
  )
}
