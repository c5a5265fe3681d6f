import { effectsAt } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { checkUnit, expectBase, givenAt } from '../foundation/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'
import type { ParetoNbdDynamicModel } from './model.js'
import { parameters, paramsOf, seal } from './model.js'
import { problemAbout } from './problem.js'

/**
 * The likelihood of a base as a function of the parameters and the effects, for functions that search, profile or sample
 * it.
 *
 * @param model says which covariates act on what; the search for its likelihood's peak begins at its parameters.
 * @throws ClienteleError as `fit` does, and `UNIT_MISMATCH` for a base in another unit than the model.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * import { customerBase, withCalendar } from 'clientele/records'
 * const orders = [{ client: 1, date: '2024-01-01' }, { client: 1, date: '2024-01-17' }, { client: 2, date: '2024-01-09' }]
 * const base = customerBase(orders, { observedUntil: '2024-01-29', timeUnit: 'week', keep: ['purchaseDays'] })
 * const dated = withCalendar(base, { start: '2024-01-01', periodDays: 7, columns: { sale: [0, 0, 1, 0] } })
 * const effects = { purchase: { sale: 1 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 9, s: 1, beta: 20 }, { timeUnit: 'week', effects })
 * Object.keys(paretoNbdDynamic.likelihood(model, dated).parameters) // => ['r', 'alpha', 's', 'beta', 'purchase.sale']
 */
export function likelihood(model: ParetoNbdDynamicModel, base: CustomerBase): ModelLikelihood<ParetoNbdDynamicModel> {
  const params = paramsOf(model)
  expectBase(base)
  checkUnit(model, base)
  const size = Object.keys(parameters).length
  return {
    ...problemAbout(base, params, model.effects),
    documentAt: point =>
      seal({
        ...givenAt(parameters, model, point),
        effects: effectsAt(model.effects, Array.from(point).slice(size)),
      }),
  }
}
