/**
 * What it is worth that clients stay, and what keeping them may cost.
 *
 * @module
 */
export type { GroupOffer, OfferGroup } from './offer-groups.js'
export type { OfferPlan, OfferPlanOptions, PlannedOffer } from './offer-plan.js'
export { offerPlan } from './offer-plan.js'
export type { ClientAtStake, OfferTerms, PaidFor } from './offer-terms.js'
export type {
  GroupRetention,
  PointOfRetention,
  PointOfRetentionOptions,
  RetainedClients,
} from './point-of-retention.js'
export { pointOfRetention } from './point-of-retention.js'
export type { ConcessionLoan, LargestConcession, RateConcession } from './rate-concession.js'
export { largestRateConcession, rateConcession } from './rate-concession.js'
export type { RetentionElasticity, RetentionElasticityTerms } from './retention-elasticity.js'
export { retentionElasticity } from './retention-elasticity.js'
export type { LargestOffer, OfferGain, OfferWithCost } from './retention-offer.js'
export { largestRetentionOffer, offerGain } from './retention-offer.js'
export type { RetentionWorth, RetentionWorthOptions } from './retention-worth.js'
export { retentionWorth } from './retention-worth.js'
