import { drawExponential, drawGamma } from '../../statistics/fitting.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { withoutEffects } from '../foundation/index.js'
import { simulateGammaPoisson } from '../gamma-poisson/index.js'
import type { GgomNbdModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Draws clients from the model and lets them buy: λ ~ Gamma(r, rate α), η ~ Gamma(s, rate β), a lifetime whose hazard
 * is bη e^{bu}, and purchases at rate λ until it ends (Bemmaor and Glady 2012, section 2).
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647 or an age that is negative.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * ggomNbd.simulate(model, { age: [39, 39], seed: 7 }).frequency.length // => 2
 */
export function simulate(model: GgomNbdModel, options: SimulationOptions): Simulation {
  const params = paramsOf(withoutEffects(model))
  const { b, s, beta } = params
  return simulateGammaPoisson(
    { ...model, params },
    (uniform, dropout) => Math.log1p(drawExponential(uniform, drawGamma(uniform, s, beta * Math.exp(-dropout)))) / b,
    options,
  )
}
