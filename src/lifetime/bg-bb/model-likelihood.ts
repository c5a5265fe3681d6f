import { pointOf } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { checkUnit, givenAt } from '../foundation/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'
import type { BgBbModel } from './model.js'
import { parameters, paramsOf, seal } from './model.js'
import { problemOf } from './problem.js'

/**
 * The likelihood of a base as a function of the parameters, for functions that search, profile or sample it.
 *
 * @param model says which kind of document is made at a point, and in which unit; its parameters do not matter otherwise.
 * @throws ClienteleError as `fit` does, and `UNIT_MISMATCH` for a base in another unit than the model.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * import { customerBaseFromPatterns } from 'clientele/records'
 * const base = customerBaseFromPatterns(
 *   { frequency: [0, 1, 1, 2], recency: [0, 1, 2, 2], age: [2, 2, 2, 2], weight: [31, 9, 4, 60] },
 *   { timeUnit: 'year', observedUntil: '2023-12-31' },
 * )
 * const model = bgBb.fromParams({ alpha: 1, beta: 1, gamma: 1, delta: 1 }, { timeUnit: 'year' })
 * const { parameters, documentAt } = bgBb.likelihood(model, base)
 * Object.keys(parameters) // => [ 'alpha', 'beta', 'gamma', 'delta' ]
 * documentAt([0, 1, 0, 0]).params // => { alpha: 1, beta: 2.718281828459045, gamma: 1, delta: 1 }
 */
export function likelihood(model: BgBbModel, base: CustomerBase): ModelLikelihood<BgBbModel> {
  const point = pointOf(parameters, paramsOf(model))
  const problem = problemOf(base)
  checkUnit(model, base)
  return { ...problem, point, documentAt: at => seal(givenAt(parameters, model, at)) }
}
