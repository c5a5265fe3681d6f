import { evaluation } from '../../numeric/core.js'
import type { CustomerBase } from '../../records/core.js'
import { spendBlocks } from '../spend-blocks.js'
import { spendOf } from '../spend-histories.js'
import type { SpendHistory } from '../spending-contract.js'
import { createLogLikelihood } from './likelihood.js'
import type { GammaGammaModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Logarithm of the density of a client's mean spend given the number of orders, or the sum over a base (Fader and Hardie
 * 2013, eq. 1a). Clients without spend orders add 0.
 *
 * It is a density per unit of money: in another unit it shifts by clients · ln(ratio of units).
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for impossible spend, `MISSING_VALUE` for a base
 * without amounts, `CURRENCY_MISMATCH` for a base in another currency.
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
 * gammaGamma.logLikelihood(model, { spendOrders: 50, meanSpend: 38 }).toFixed(4) // => '-4.1702'
 */
export function logLikelihood(model: GammaGammaModel, of: CustomerBase | SpendHistory): number {
  const { p, q, gamma } = paramsOf(model)
  const spend = spendBlocks(spendOf(model, of))
  if (spend.clients === 0) return 0
  const result = evaluation(3)
  createLogLikelihood(spend, ALL_CAREFUL).at(p, q, gamma, result)
  return result.value
}

/** Every client by itself, with all digits: one evaluation need not be fast. */
const ALL_CAREFUL = 0
