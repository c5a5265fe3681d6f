/**
 * Projects and their loans: what is due, what it costs, whether it can be paid.
 *
 * @module
 */

export * from './affordability/index.js'
export * from './cases/index.js'
export * from './cash-flows/index.js'
export * from './construction/index.js'
export * from './contribution/index.js'
export * from './coverage/index.js'
export * from './debt/index.js'
export * from './decision/index.js'
export * from './forecast/index.js'
export type { FixedChargeTerms, LevelisedCostColumns, LevelisedCostOptions } from './levelised-cost.js'
export { lcoe, lcoeFcr } from './levelised-cost.js'
export * from './loans/index.js'
export * from './operations/index.js'
export * from './plans/index.js'
export * from './pricing/index.js'
export * from './products/index.js'
export * from './profitability/index.js'
export * from './returns/index.js'
export * from './sustainability/index.js'
export * from './tax/index.js'
export * from './transfer-pricing/index.js'
export * from './uncertainty/index.js'
