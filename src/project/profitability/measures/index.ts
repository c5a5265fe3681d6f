/**
 * Measures of profit: return on capital, value over the life, before and after.
 *
 * @module
 */
export type { AdjustedRaroc, MarketPremium } from './adjusted-raroc.js'
export { adjustedRaroc } from './adjusted-raroc.js'
export type { Raroc, RarocInputs, RarocLine } from './raroc.js'
export { raroc } from './raroc.js'
