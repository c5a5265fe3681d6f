import { drawExponential, drawGamma } from '../../statistics/fitting.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { withoutEffects } from '../foundation/index.js'
import { simulateGammaPoisson } from '../gamma-poisson/index.js'
import type { ParetoNbdModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Draws clients from the model and lets them buy: λ ~ Gamma(r, rate α), μ ~ Gamma(s, rate β), a lifetime of rate μ, and
 * purchases at rate λ until it ends (Schmittlein, Morrison and Colombo 1987, section 3).
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647 or an age that is negative.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * const model = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { timeUnit: 'week' })
 * paretoNbd.simulate(model, { age: [39, 39], seed: 7 }).frequency.length // => 2
 */
export function simulate(model: ParetoNbdModel, options: SimulationOptions): Simulation {
  const params = paramsOf(withoutEffects(model))
  const { s, beta } = params
  return simulateGammaPoisson(
    { ...model, params },
    (uniform, dropout) => drawExponential(uniform, drawGamma(uniform, s, beta * Math.exp(-dropout))),
    options,
  )
}
