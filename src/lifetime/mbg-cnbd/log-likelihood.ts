import type { CustomerBase } from '../../records/core.js'
import type { RegularHistory } from '../beta-geometric-erlang/index.js'
import { logLikelihoodOf } from '../beta-geometric-erlang/index.js'
import { checkUnit, isBase } from '../foundation/index.js'
import type { MbgCnbdModel } from './model.js'
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
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30, age: 39, logIntervals: Math.log(14) + Math.log(16) }
 * mbgCnbd.logLikelihood(model, client).toFixed(4) // => '-9.1018'
 */
export function logLikelihood(model: MbgCnbdModel, of: CustomerBase | RegularHistory): number {
  const params = paramsOf(model)
  if (isBase(of)) checkUnit(model, of)
  return logLikelihoodOf(params, FIRST_CHANCE, of)
}
