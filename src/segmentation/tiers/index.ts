/**
 * Which clients matter most: how concentrated value is, tiers of value, and tiers by a policy of several criteria.
 *
 * @module
 */
import * as valueTiers from './value-tiers/index.js'

export * from './policy/index.js'
export type { ValueConcentration, ValueConcentrationOptions } from './value-concentration.js'
export { valueConcentration } from './value-concentration.js'
export type {
  TieredClients,
  TierNames,
  TierRule,
  TierStability,
  TierStabilityOptions,
  TierTotals,
  TierWarning,
  ValueTierParams,
  ValueTierReport,
  ValueTiers,
} from './value-tiers/index.js'
export { valueTiers }
