import { pointOf } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { checkUnit, givenAt } from '../foundation/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'
import type { NbdModel } from './model.js'
import { parameters, paramsOf, seal } from './model.js'
import { problemOf } from './problem.js'

/**
 * The likelihood of a base as a function of the parameters, for functions that search, profile or sample it.
 *
 * @param model says which kind of document is made at a point, and in which unit; its parameters do not matter otherwise.
 * @throws ClienteleError as `fit` does, and `UNIT_MISMATCH` for a base in another unit than the model.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const model = nbd.fromParams({ r: 1, alpha: 5 }, { timeUnit: 'week' })
 * const { parameters, documentAt } = nbd.likelihood(model, base)
 * Object.keys(parameters) // => [ 'r', 'alpha' ]
 * documentAt([0, 1]).params // => { r: 1, alpha: 2.718281828459045 }
 */
export function likelihood(model: NbdModel, base: CustomerBase): ModelLikelihood<NbdModel> {
  const point = pointOf(parameters, paramsOf(model))
  const problem = problemOf(base)
  checkUnit(model, base)
  return { ...problem, point, documentAt: at => seal(givenAt(parameters, model, at)) }
}
