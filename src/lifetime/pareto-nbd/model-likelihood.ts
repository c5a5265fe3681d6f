import { pointOf } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { likelihoodOfBase } from '../covariates/index.js'
import { checkUnit, expectBase, givenAt, withoutEffects } from '../foundation/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'
import { COVARIATES } from './covariates.js'
import type { ParetoNbdModel } from './model.js'
import { parameters, paramsOf, seal } from './model.js'
import { problemOf } from './problem.js'

/**
 * The likelihood of a base as a function of the parameters, for functions that search, profile or sample it.
 *
 * @param model says which kind of document is made at a point, and in which unit; its parameters do not matter otherwise.
 * @throws ClienteleError as `fit` does, and `UNIT_MISMATCH` for a base in another unit than the model.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const model = paretoNbd.fromParams({ r: 1, alpha: 5, s: 1, beta: 9 }, { timeUnit: 'week' })
 * const { parameters, documentAt } = paretoNbd.likelihood(model, base)
 * Object.keys(parameters) // => [ 'r', 'alpha', 's', 'beta' ]
 * documentAt([0, 1, 0, 1]).params // => { r: 1, alpha: 2.718281828459045, s: 1, beta: 2.718281828459045 }
 */
export function likelihood(model: ParetoNbdModel, base: CustomerBase): ModelLikelihood<ParetoNbdModel> {
  const params = paramsOf(withoutEffects(model))
  expectBase(base)
  checkUnit(model, base)
  if (model.effects !== undefined) {
    const { effectsAt, ...problem } = likelihoodOfBase(COVARIATES, base, params, model.effects)
    return { ...problem, documentAt: at => seal({ ...givenAt(parameters, model, at), effects: effectsAt(at) }) }
  }
  const point = pointOf(parameters, params)
  const problem = problemOf(base)
  return { ...problem, point, documentAt: at => seal(givenAt(parameters, model, at)) }
}
