import { simulateBetaGeometric } from '../beta-geometric/index.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { withoutEffects } from '../foundation/index.js'
import type { BgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf } from './model.js'

/**
 * Draws clients from the model and lets them buy: λ ~ Gamma(r, rate α), p ~ Beta(a, b), purchases at rate λ, and after
 * each repeat purchase the client leaves with probability p (Fader, Hardie and Lee 2005, section 2).
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647 or an age that is negative.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * bgNbd.simulate(model, { age: [39, 39], seed: 7 }).frequency.length // => 2
 */
export function simulate(model: BgNbdModel, options: SimulationOptions): Simulation {
  const params = paramsOf(withoutEffects(model))
  return simulateBetaGeometric({ ...model, params }, FIRST_CHANCE, options)
}
