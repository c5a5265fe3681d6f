import { simulateOf } from '../contractual/simulate.js'
import type { TenureSimulation, TenureSimulationOptions } from '../contractual-contract.js'
import type { ShiftedBetaGeometricModel } from './model.js'
import { lawOf } from './model.js'

/**
 * Draws clients and lets them stay: θ ~ Beta(α, β), and each leaves at the end of every period with its own probability θ.
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones. The
 * columns are what `tenuresOfClients` takes.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647, or clients or periods out of range.
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * import { tenuresOfClients } from 'clientele/records'
 * const model = shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 })
 * const { tenure, ended } = shiftedBetaGeometric.simulate(model, { clients: 5, periods: 8, seed: 7 })
 * tenuresOfClients({ tenure, ended }).clients // => 5
 */
export const simulate: (model: ShiftedBetaGeometricModel, options: TenureSimulationOptions) => TenureSimulation =
  /* @__PURE__ */ simulateOf(lawOf)
