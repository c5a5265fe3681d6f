/**
 * Tiers by a policy of several criteria.
 *
 * @module
 */
export { CLASSIC_ABC } from './classic-abc.js'
export { clientTier } from './client-tier.js'
export { clientTierPolicy } from './client-tier-policy.js'
export { clientTiers } from './client-tiers.js'
export { STRATEGIC_QUALITY_ORDINARY } from './strategic-quality-ordinary.js'
export type {
  ClientTier,
  ClientTierOptions,
  ClientTierPolicy,
  ClientTiers,
  CriterionScore,
  FactGrades,
  GradedFact,
  PolicyTier,
  TierCriterion,
  TierRise,
  TierScorePart,
  TierStep,
  TierVeto,
  VetoFinding,
} from './types.js'
