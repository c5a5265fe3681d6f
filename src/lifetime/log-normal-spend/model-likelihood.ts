import { pointOf } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { givenAt } from '../foundation/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'
import type { LogNormalSpendModel } from './model.js'
import { parameters, paramsOf, seal } from './model.js'
import { groupsOf, problemFor } from './problem.js'

/**
 * The likelihood of a base as a function of the parameters, for functions that search, profile or sample it.
 *
 * @param model says which kind of document is made at a point, and in which currency; its parameters do not matter otherwise.
 * @throws ClienteleError as `fit` does.
 * @example
 * import { logNormalSpend } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2024-01-01', amount: 20 },
 *   { client: 'ann', date: '2024-01-15', amount: 30 },
 *   { client: 'bob', date: '2024-01-08', amount: 10 },
 * ]
 * const base = customerBase(orders, { observedUntil: '2024-06-30', spend: 'all-orders', keep: ['logSpend'] })
 * const model = logNormalSpend.fromParams({ median: 20, between: 0.5, within: 0.5 }, { currency: 'USD' })
 * const { parameters, documentAt } = logNormalSpend.likelihood(model, base)
 * Object.keys(parameters) // => [ 'median', 'between', 'within' ]
 * documentAt([1, 1, 1]).params // => { median: 2.718281828459045, between: 2.718281828459045, within: 2.718281828459045 }
 */
export function likelihood(model: LogNormalSpendModel, base: CustomerBase): ModelLikelihood<LogNormalSpendModel> {
  const point = pointOf(parameters, paramsOf(model))
  const problem = problemFor(base, groupsOf(base))
  return { ...problem, point, documentAt: at => seal(givenAt(parameters, model, at)) }
}
