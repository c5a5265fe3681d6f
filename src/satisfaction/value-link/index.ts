/**
 * From satisfaction to value: what a point of the index does to leaving, and what that is worth.
 *
 * @module
 */
export type { DrawOptions } from './draw-options.js'
export type { HazardRatioOfPointsOptions, SatisfactionHazardRatio } from './hazard-ratio-of-points.js'
export { hazardRatioOfPoints } from './hazard-ratio-of-points.js'
export type { EstimatedEffect, WatchedClients } from './satisfaction-effect.js'
export { satisfactionEffect } from './satisfaction-effect.js'
export type {
  ContentRelationship,
  DirectEffect,
  ExpectedMargin,
  LoyaltyEffect,
  SatisfactionEffect,
  Slope,
} from './types.js'
export type { ClientWorth, WorthOfSatisfaction, WorthOfSatisfactionOptions } from './worth-of-satisfaction.js'
export { worthOfSatisfaction } from './worth-of-satisfaction.js'
