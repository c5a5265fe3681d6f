import type { ClientHistory, CustomerBase } from '../../records/core.js'
import { logLikelihoodOf } from '../beta-geometric/index.js'
import { totalLogLikelihood } from '../foundation/index.js'
import type { MbgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf, shifted } from './model.js'

/**
 * Log-likelihood of one client's history, or of a whole base, under the model (Batislam, Denizel and Filiztekin 2007).
 *
 * It is the density of the purchase times in the model's unit: on another unit it shifts by Σx · ln(ratio of units).
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit.
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * mbgNbd.logLikelihood(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '-9.4856'
 */
export function logLikelihood(model: MbgNbdModel, of: CustomerBase | ClientHistory): number {
  return totalLogLikelihood(
    model,
    of,
    (plain, patterns) => logLikelihoodOf(paramsOf(plain), FIRST_CHANCE, patterns),
    shifted,
  )
}
