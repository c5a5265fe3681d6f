import type { ClientHistory, CustomerBase } from '../../records/core.js'
import { totalLogLikelihood } from '../foundation/index.js'
import { logLikelihoodOf } from '../gamma-poisson/index.js'
import { termsOf } from './law.js'
import type { ParetoNbdModel } from './model.js'
import { shifted } from './model.js'

/**
 * Log-likelihood of one client's history, or of a whole base, under the model (Fader and Hardie 2005).
 *
 * It is the density of the purchase times in the model's unit: on another unit it shifts by Σx · ln(ratio of units).
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * const model = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { timeUnit: 'week' })
 * paretoNbd.logLikelihood(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '-9.5543'
 */
export function logLikelihood(model: ParetoNbdModel, of: CustomerBase | ClientHistory): number {
  return totalLogLikelihood(model, of, (plain, patterns) => logLikelihoodOf(...termsOf(plain), patterns), shifted)
}
