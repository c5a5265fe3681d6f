import type { CustomerBase } from '../../records/core.js'
import type { RegularHistory } from '../beta-geometric-erlang/index.js'
import { logLikelihoodOf } from '../beta-geometric-erlang/index.js'
import { checkUnit, isBase } from '../foundation/index.js'
import type { BgCnbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf } from './model.js'

/**
 * Log-likelihood of one client's history, or of a whole base, under the model (Platzer and Reutterer 2016).
 *
 * With `logIntervals`, the sum of the logarithms of the times between purchases, it is the density of the purchase times
 * in the model's unit, which can be compared over k and with other models; without them it lacks (k − 1) Σ ln Δt.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit.
 * @example
 * import { bgCnbd } from 'clientele/lifetime'
 * const model = bgCnbd.fromParams({ k: 2, r: 0.359, alpha: 1.129, a: 0.523, b: 2.785 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30, age: 39, logIntervals: Math.log(14) + Math.log(16) }
 * bgCnbd.logLikelihood(model, client).toFixed(4) // => '-8.7143'
 */
export function logLikelihood(model: BgCnbdModel, of: CustomerBase | RegularHistory): number {
  const params = paramsOf(model)
  if (isBase(of)) checkUnit(model, of)
  return logLikelihoodOf(params, FIRST_CHANCE, of)
}
