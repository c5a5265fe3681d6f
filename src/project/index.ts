/**
 * Projects and their loans: what is due, what it costs, whether it can be paid.
 *
 * @module
 */

export * from './affordability/index.js'
export type { FixedChargeTerms, LevelisedCostColumns, LevelisedCostOptions } from './levelised-cost.js'
export { lcoe, lcoeFcr } from './levelised-cost.js'
export * from './loans/index.js'
