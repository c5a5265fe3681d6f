import { reject } from '../../errors/index.js'
import { gammaPInverse } from '../../numeric/index.js'
import { populationMean } from './expected-spend.js'
import type { GammaGammaModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Expected amount of an order of a client of whom nothing is known: pγ / (q − 1), the mean of the population (Fader and
 * Hardie 2013).
 *
 * @throws ClienteleError `MEAN_UNDEFINED` where q ≤ 1: the tails are then so heavy that the population has no mean, and any
 * number would be an accident of the largest amounts.
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
 * gammaGamma.expectedSpendOfNewClient(model).toFixed(4) // => '35.2190'
 * gammaGamma.expectedSpendOfNewClient(gammaGamma.fromParams({ p: 6, q: 0.79, gamma: 15 })) // => Error MEAN_UNDEFINED
 */
export function expectedSpendOfNewClient(model: GammaGammaModel): number {
  return populationMean(paramsOf(model), STATE_AMOUNT)
}

/**
 * The amount that half of all clients spend more than per order, on average: pγ / G, with G the median of
 * Gamma(q, 1). It exists for any q, and no large amount moves it.
 *
 * @throws ClienteleError `OUT_OF_RANGE` where q is below 0.001, as the median then leaves the range of a double.
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * gammaGamma.medianSpendOfNewClient(gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })).toFixed(4) // => '28.2786'
 * gammaGamma.medianSpendOfNewClient(gammaGamma.fromParams({ p: 6, q: 0.79, gamma: 15 })).toFixed(2) // => '182.97'
 */
export function medianSpendOfNewClient(model: GammaGammaModel): number {
  const { p, q, gamma } = paramsOf(model)
  const median = p * (gamma / gammaPInverse(0.5, q))
  return Number.isFinite(median) ? median : reject('OUT_OF_RANGE', 'model.params.q', 'a number >= 0.001', q)
}

const STATE_AMOUNT = 'Use a stated amount, such as medianSpendOfNewClient(model)'
