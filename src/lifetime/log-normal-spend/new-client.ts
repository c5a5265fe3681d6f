import { populationMean } from './expected-spend.js'
import type { LogNormalSpendModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Expected amount of an order of a client of whom nothing is known: median · exp((between² + within²)/2), the mean of the
 * population. It always exists.
 *
 * @example
 * import { logNormalSpend } from 'clientele/lifetime'
 * const model = logNormalSpend.fromParams({ median: 26, between: 0.6, within: 0.7 })
 * logNormalSpend.expectedSpendOfNewClient(model).toFixed(4) // => '39.7694'
 */
export function expectedSpendOfNewClient(model: LogNormalSpendModel): number {
  return populationMean(paramsOf(model))
}

/**
 * The amount that half of all clients spend more than per order, on average: median · exp(within²/2). The parameter
 * `median` is lower, as it is that of single orders, and a client's mean lies above its median order.
 *
 * @example
 * import { logNormalSpend } from 'clientele/lifetime'
 * const model = logNormalSpend.fromParams({ median: 26, between: 0.6, within: 0.7 })
 * logNormalSpend.medianSpendOfNewClient(model).toFixed(4) // => '33.2182'
 */
export function medianSpendOfNewClient(model: LogNormalSpendModel): number {
  const { median, within } = paramsOf(model)
  return median * Math.exp((within * within) / 2)
}
