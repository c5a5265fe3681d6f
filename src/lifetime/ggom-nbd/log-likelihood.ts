import type { ClientHistory, CustomerBase } from '../../records/core.js'
import { totalLogLikelihood } from '../foundation/index.js'
import { logLikelihoodOf } from '../gamma-poisson/index.js'
import { termsOf } from './law.js'
import type { GgomNbdModel } from './model.js'
import { shifted } from './model.js'

/**
 * Log-likelihood of one client's history, or of a whole base, under the model (Bemmaor and Glady 2012).
 *
 * It is the density of the purchase times in the model's unit: on another unit it shifts by Σx · ln(ratio of units).
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * ggomNbd.logLikelihood(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '-9.5062'
 */
export function logLikelihood(model: GgomNbdModel, of: CustomerBase | ClientHistory): number {
  return totalLogLikelihood(model, of, (plain, patterns) => logLikelihoodOf(...termsOf(plain), patterns), shifted)
}
