/**
 * How far to trust a forecast: the model held against the base it was fitted to, and against what came after.
 *
 * @module
 */
export type { BuyingComparison, Comparison, HoldoutAccuracy } from './accuracy.js'
export type { ForecastErrors, ProbabilityErrors } from './forecast-errors.js'
export type { FrequencyTable, FrequencyTableOptions } from './frequency-table.js'
export { frequencyTable } from './frequency-table.js'
export type { HoldoutOptions } from './holdout-accuracy.js'
export { holdoutAccuracy } from './holdout-accuracy.js'
export type { HistoryKey, HoldoutByOptions, HoldoutRows } from './holdout-by.js'
export { holdoutBy } from './holdout-by.js'
export type { BuyingPair } from './pair.js'
export type { Tracking, TrackingOptions } from './tracking.js'
export { tracking } from './tracking.js'
