import type { ClientHistory, CustomerBase } from '../../records/core.js'
import type { Histories } from '../foundation/index.js'
import { checkUnit, historyOf, isBase, perFrequencyAndAge } from '../foundation/index.js'
import { logRising } from '../gamma-poisson/index.js'
import type { NbdModel, NbdParams } from './model.js'
import { paramsOf } from './model.js'

/**
 * Log-likelihood of one client's history, or of a whole base, under the model:
 * ln (r)ₓ − r ln(1+T/α) − x ln(α+T).
 *
 * It is the density of the purchase times in the model's unit: on another unit it shifts by Σx · ln(ratio of units).
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * nbd.logLikelihood(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '-8.9842'
 */
export function logLikelihood(model: NbdModel, of: CustomerBase | ClientHistory): number {
  const params = paramsOf(model)
  if (!isBase(of)) return logLikelihoods(params, historyOf(of))[0]!
  checkUnit(model, of)
  const { weight } = of.patterns
  return logLikelihoods(params, of.patterns).reduce((sum, value, i) => sum + weight[i]! * value, 0)
}

function logLikelihoods({ r, alpha }: NbdParams, histories: Histories): Float64Array {
  return perFrequencyAndAge(
    histories,
    (x, age) => logRising(r, x) - r * Math.log1p(age / alpha) - x * Math.log(alpha + age),
  )
}
