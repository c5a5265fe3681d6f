import { simulateOf } from '../contractual/simulate.js'
import type { TenureSimulation, TenureSimulationOptions } from '../contractual-contract.js'
import type { BetaDiscreteWeibullModel } from './model.js'
import { lawOf } from './model.js'

/**
 * Draws clients and lets them stay: θ ~ Beta(α, β), and T is the first whole number from (ln U / ln(1−θ))^(1/c) on.
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones. The
 * columns are what `tenuresOfClients` takes.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647, or clients or periods out of range.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * import { tenuresOfClients } from 'clientele/records'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 })
 * const { tenure, ended } = betaDiscreteWeibull.simulate(model, { clients: 5, periods: 8, seed: 7 })
 * tenuresOfClients({ tenure, ended }).clients // => 5
 */
export const simulate: (model: BetaDiscreteWeibullModel, options: TenureSimulationOptions) => TenureSimulation =
  /* @__PURE__ */ simulateOf(lawOf)
