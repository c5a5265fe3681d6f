import { drawExponential, drawGamma } from '../../statistics/fitting.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { drawHistories, expectRoom } from '../foundation/index.js'
import { LEAST_K } from './future-purchases.js'
import type { ParetoGggModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Draws clients from the model and lets them buy: k ~ Gamma(t, rate γ), λ ~ Gamma(r, rate α), μ ~ Gamma(s, rate β), a
 * lifetime of rate μ, and times between purchases of Gamma(k, rate kλ) until it ends. The population is the one of `params`; a regularity below 0.02,
 * of bursts without end, counts as 0.02.
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647 or an age that is negative.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * paretoGgg.simulate(model, { age: [39, 39], seed: 7 }).frequency.length // => 2
 */
export function simulate(model: ParetoGggModel, options: SimulationOptions): Simulation {
  const { t, gamma, r, alpha, s, beta } = paramsOf(model)
  return drawHistories(model, options, (uniform, until) => {
    const k = Math.max(LEAST_K, drawGamma(uniform, t, gamma))
    const rate = drawGamma(uniform, r, alpha)
    const leavesAt = drawExponential(uniform, drawGamma(uniform, s, beta))
    const end = Math.min(until, leavesAt)
    const times = [0]
    let time = 0
    for (;;) {
      time += waitingTime(uniform, k, rate)
      if (!(time <= end)) return { times, leavesAt }
      // Two purchases at the same time are one: times between purchases have logarithms.
      if (time > times[times.length - 1]!) expectRoom(times.push(time))
    }
  })
}

function waitingTime(uniform: () => number, k: number, rate: number): number {
  return k * rate > 0 ? drawGamma(uniform, k, k * rate) : Number.POSITIVE_INFINITY
}
