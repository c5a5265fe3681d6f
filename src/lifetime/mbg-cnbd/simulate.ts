import { simulateErlang } from '../beta-geometric-erlang/index.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import type { MbgCnbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf } from './model.js'

/**
 * Draws clients from the model and lets them buy: λ ~ Gamma(r, rate α), p ~ Beta(a, b), k stages at the rate λ from
 * purchase to purchase, and after each purchase, the first included, the client leaves with probability p.
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647 or an age that is negative.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * mbgCnbd.simulate(model, { age: [39, 39], seed: 7 }).frequency.length // => 2
 */
export function simulate(model: MbgCnbdModel, options: SimulationOptions): Simulation {
  return simulateErlang({ ...model, params: paramsOf(model) }, FIRST_CHANCE, options)
}
