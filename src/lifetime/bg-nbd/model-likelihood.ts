import { pointOf } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { betaGeometricProblem } from '../beta-geometric/index.js'
import { likelihoodOfBase } from '../covariates/index.js'
import { checkUnit, expectBase, givenAt, withoutEffects } from '../foundation/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'
import { COVARIATES } from './covariates.js'
import type { BgNbdModel } from './model.js'
import { FIRST_CHANCE, parameters, paramsOf, seal } from './model.js'

/**
 * The likelihood of a base as a function of the parameters, for functions that search, profile or sample it.
 *
 * @param model says which kind of document is made at a point, and in which unit; its parameters do not matter otherwise.
 * @throws ClienteleError as `fit` does, and `UNIT_MISMATCH` for a base in another unit than the model.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const model = bgNbd.fromParams({ r: 1, alpha: 5, a: 1, b: 2 }, { timeUnit: 'week' })
 * const { parameters, documentAt } = bgNbd.likelihood(model, base)
 * Object.keys(parameters) // => [ 'r', 'alpha', 'a', 'b' ]
 * documentAt([0, 1, 0, 0]).params // => { r: 1, alpha: 2.718281828459045, a: 1, b: 1 }
 */
export function likelihood(model: BgNbdModel, base: CustomerBase): ModelLikelihood<BgNbdModel> {
  const params = paramsOf(withoutEffects(model))
  expectBase(base)
  checkUnit(model, base)
  if (model.effects !== undefined) {
    const { effectsAt, ...problem } = likelihoodOfBase(COVARIATES, base, params, model.effects)
    return { ...problem, documentAt: at => seal({ ...givenAt(parameters, model, at), effects: effectsAt(at) }) }
  }
  const point = pointOf(parameters, params)
  const problem = betaGeometricProblem(parameters, FIRST_CHANCE, base)
  return { ...problem, point, documentAt: at => seal(givenAt(parameters, model, at)) }
}
