/**
 * Measures of profit: return on capital, value over the life, before and after.
 *
 * @module
 */
export type { AdjustedRaroc, MarketPremium } from './adjusted-raroc.js'
export { adjustedRaroc } from './adjusted-raroc.js'
export type {
  IncrementalProfit,
  LineDifference,
  RelationshipComparison,
} from './compare-relationship-profits.js'
export { compareRelationshipProfits } from './compare-relationship-profits.js'
export { withCrossSell } from './cross-sell.js'
export type { CrossSell, Prospect, ProspectProfit, StandaloneReturn } from './cross-sell-types.js'
export type { FacilityDifference } from './facility-differences.js'
export type { ProfitByYear, ProfitByYearOptions, YearProfit, YearsWarning } from './profit-by-year.js'
export { profitByYear } from './profit-by-year.js'
export type { Raroc, RarocInputs, RarocLine } from './raroc.js'
export { raroc } from './raroc.js'
export type { RelationshipEconomicValue, ValueOfYear } from './relationship-economic-value.js'
export { relationshipEconomicValue } from './relationship-economic-value.js'
export type { RelationshipMargins } from './relationship-margins.js'
export { relationshipMargins } from './relationship-margins.js'
