import { pointOf } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { givenAt } from '../foundation/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'
import type { GammaGammaModel } from './model.js'
import { parameters, paramsOf, seal } from './model.js'
import { problemFor, spendOf } from './problem.js'

/**
 * The likelihood of a base as a function of the parameters, for functions that search, profile or sample it.
 *
 * @param model says which kind of document is made at a point, and in which currency; its parameters do not matter otherwise.
 * @throws ClienteleError as `fit` does.
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0], recency: [30, 2, 0], age: [39, 39, 39], meanSpend: [22.35, 11.77, 0] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const model = gammaGamma.fromParams({ p: 6, q: 4, gamma: 15 }, { currency: 'USD' })
 * const { parameters, documentAt } = gammaGamma.likelihood(model, base)
 * Object.keys(parameters) // => [ 'p', 'q', 'gamma' ]
 * documentAt([1, 1, 3]).params // => { p: 2.718281828459045, q: 2.718281828459045, gamma: 20.085536923187668 }
 */
export function likelihood(model: GammaGammaModel, base: CustomerBase): ModelLikelihood<GammaGammaModel> {
  const point = pointOf(parameters, paramsOf(model))
  const problem = problemFor(base, spendOf(base))
  return { ...problem, point, documentAt: at => seal(givenAt(parameters, model, at)) }
}
