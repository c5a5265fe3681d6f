import { simulateBetaGeometric } from '../beta-geometric/index.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { withoutEffects } from '../foundation/index.js'
import type { MbgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf } from './model.js'

/**
 * Draws clients from the model and lets them buy: λ ~ Gamma(r, rate α), p ~ Beta(a, b), purchases at rate λ, and after
 * each purchase, the first included, the client leaves with probability p (Batislam, Denizel and Filiztekin 2007).
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647 or an age that is negative.
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * mbgNbd.simulate(model, { age: [39, 39], seed: 7 }).frequency.length // => 2
 */
export function simulate(model: MbgNbdModel, options: SimulationOptions): Simulation {
  const params = paramsOf(withoutEffects(model))
  return simulateBetaGeometric({ ...model, params }, FIRST_CHANCE, options)
}
