/**
 * Tiers by a policy of several criteria.
 *
 * @module
 */
export { CLASSIC_ABC } from './classic-abc.js'
export { clientTier } from './client-tier.js'
export { clientTierPolicy } from './client-tier-policy.js'
export { clientTiers } from './client-tiers.js'
export type {
  ClientTier,
  ClientTierOptions,
  ClientTiers,
  CriterionScore,
  TierRise,
  TierScorePart,
  TierStep,
  VetoFinding,
} from './client-types.js'
export { STRATEGIC_QUALITY_ORDINARY } from './strategic-quality-ordinary.js'
export type { ClientTierPolicy, FactGrades, GradedFact, PolicyTier, TierCriterion, TierVeto } from './types.js'
