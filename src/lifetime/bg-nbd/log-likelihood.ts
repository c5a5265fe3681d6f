import type { ClientHistory, CustomerBase } from '../../records/core.js'
import { logLikelihoodOf } from '../beta-geometric/index.js'
import { totalLogLikelihood } from '../foundation/index.js'
import type { BgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf, shifted } from './model.js'

/**
 * Log-likelihood of one client's history, or of a whole base, under the model (Fader, Hardie and Lee 2005, eq. 6).
 *
 * It is the density of the purchase times in the model's unit: on another unit it shifts by Σx · ln(ratio of units).
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * bgNbd.logLikelihood(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '-9.4586'
 */
export function logLikelihood(model: BgNbdModel, of: CustomerBase | ClientHistory): number {
  return totalLogLikelihood(
    model,
    of,
    (plain, patterns) => logLikelihoodOf(paramsOf(plain), FIRST_CHANCE, patterns),
    shifted,
  )
}
