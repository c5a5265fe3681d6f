import { evaluation } from '../../numeric/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { LogSpendHistory } from '../spending-contract.js'
import { createLogLikelihood } from './likelihood.js'
import { logMomentsOf } from './log-spend-columns.js'
import { logSpendGroups } from './log-spend-groups.js'
import type { LogNormalSpendModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Logarithm of the density of all amounts of a client given their number, or the sum over a base. Clients without spend
 * orders add 0.
 *
 * It is a density of money, order by order: in another unit it shifts by orders · ln(ratio of units). So it compares with
 * other densities of the same single amounts, and not with that of Gamma-Gamma, which describes one mean per client.
 *
 * @throws ClienteleError `MISSING_VALUE` for a base without `logSpend` or a client with two orders and more without
 * `logSpendSquares`, `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for impossible spend, `CURRENCY_MISMATCH` for a base in
 * another currency.
 * @example
 * import { logNormalSpend } from 'clientele/lifetime'
 * const model = logNormalSpend.fromParams({ median: 26, between: 0.6, within: 0.7 })
 * const client = { spendOrders: 2, meanLogSpend: 3.1, logSpendSquares: 0.4 }
 * logNormalSpend.logLikelihood(model, client).toFixed(4) // => '-8.2053'
 */
export function logLikelihood(model: LogNormalSpendModel, of: CustomerBase | LogSpendHistory): number {
  const { median, between, within } = paramsOf(model)
  const groups = logSpendGroups(logMomentsOf(model, of))
  if (groups.clients === 0) return 0
  const result = evaluation(3)
  createLogLikelihood(groups).evaluate(Float64Array.of(median, between, within).map(Math.log), result)
  return result.value
}
