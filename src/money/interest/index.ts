/**
 * Rates with their compounding and day count, and what they earn between two days.
 *
 * @module
 */
export type { EquivalentRateOptions } from './equivalent-rate.js'
export { equivalentRate } from './equivalent-rate.js'
export type { ForwardRateOptions } from './forward-rate.js'
export { forwardRate } from './forward-rate.js'
export { discountFactorBetween, growthFactor } from './growth-factor.js'
export { COMPOUNDINGS } from './log-growth.js'
export type { Compounding, InterestRate, RateTerms, RateUntil } from './types.js'
