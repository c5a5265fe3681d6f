import type { Simulation, SimulationOptions } from '../contract.js'
import { simulateGammaPoisson } from '../gamma-poisson/index.js'
import type { NbdModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Draws clients from the model and lets them buy: λ ~ Gamma(r, rate α), and purchases at rate λ for ever.
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647 or an age that is negative.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * nbd.simulate(model, { age: [39, 39], seed: 7 }).frequency.length // => 2
 */
export function simulate(model: NbdModel, options: SimulationOptions): Simulation {
  return simulateGammaPoisson({ ...model, params: paramsOf(model) }, () => Number.POSITIVE_INFINITY, options)
}
