/**
 * How loyal clients are, from 0 to 100: policies as data, scores with their parts, weights, trend and validity.
 *
 * @module
 */
export type { EstimatedWeights, EstimatedWeightsOptions } from './estimated-weights.js'
export { estimatedWeights } from './estimated-weights.js'
export { LENDER_LOYALTY } from './lender-loyalty.js'
export { loyaltyIndex } from './loyalty-index.js'
export { loyaltyIndexPolicy, withWeights } from './loyalty-index-policy.js'
export { loyaltyIndices } from './loyalty-indices.js'
export type { LoyaltySensitivity, LoyaltySensitivityOptions } from './loyalty-sensitivity.js'
export { loyaltySensitivity } from './loyalty-sensitivity.js'
export type { LoyaltyReading, LoyaltyTrend, LoyaltyTrendOptions } from './loyalty-trend.js'
export { loyaltyTrend } from './loyalty-trend.js'
export type { BeyondPart, LoyaltyValidity } from './loyalty-validity.js'
export { loyaltyValidity } from './loyalty-validity.js'
export type { RetentionWeights } from './retention-weights.js'
export type {
  LoyaltyBand,
  LoyaltyFactColumns,
  LoyaltyFacts,
  LoyaltyIndex,
  LoyaltyIndexOptions,
  LoyaltyIndexPolicy,
  LoyaltyIndicator,
  LoyaltyIndices,
  LoyaltyPart,
  LoyaltySide,
  LoyaltySideColumn,
  LoyaltySideIndex,
} from './types.js'
