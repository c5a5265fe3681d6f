/**
 * Prices: what a facility has to cost.
 *
 * @module
 */
export { minimumPrice } from './minimum-price.js'
export { priceAndLimit } from './price-and-limit/price-and-limit.js'
export type {
  AmountConstraint,
  LimitRange,
  PriceAndLimit,
  PriceAndLimitOptions,
  PriceCeiling,
  PriceRange,
  RatingLimit,
} from './price-and-limit/types.js'
export { PRICE_DRIVERS } from './price-drivers.js'
export { priceSteps } from './price-steps.js'
export { priceTable } from './price-table.js'
export type { PriceStep, PriceStepOptions, PriceSteps, RatchetSteps } from './step-types.js'
export type { PriceCell, PriceCellKey, PricedRating, PricedSecurity, PriceTableOptions } from './table-types.js'
export type {
  FacilityPrice,
  PriceDriver,
  PriceDrivers,
  PricedClient,
  PricedFacility,
  PriceKind,
  PriceOptions,
} from './types.js'
