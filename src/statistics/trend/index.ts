/**
 * Which way a figure goes over time, with seasons or without.
 *
 * @module
 */
export type { SeasonalTrend, SeasonalTrendOptions } from './seasonal-trend.js'
export { seasonalTrend } from './seasonal-trend.js'
export type { TrendCurve, TrendOptions, TrendShape } from './trend-curve.js'
export { trendCurve } from './trend-curve.js'
export { trendValues } from './trend-values.js'
