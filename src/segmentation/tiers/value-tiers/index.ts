/**
 * Tiers of value: who are the A clients, the B and the C clients, and from which value on?
 *
 * A client is in the first tier whose least value it reaches. Where the cut points come from is for the rule to say: policy, shares of
 * the clients, shares of the value (Pareto), or where values fall apart by themselves.
 *
 * @module
 */
export { assign } from './assign.js'
export { codec } from './codec.js'
export { fit } from './fit.js'
export { fromParams } from './from-params.js'
export type { TierStability, TierStabilityOptions } from './stability.js'
export { stability } from './stability.js'
export type { TierTotals } from './summarise.js'
export { summarise } from './summarise.js'
export type {
  TieredClients,
  TierNames,
  TierRule,
  TierWarning,
  ValueTierParams,
  ValueTierReport,
  ValueTiers,
} from './types.js'
