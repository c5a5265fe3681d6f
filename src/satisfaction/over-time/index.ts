/**
 * Satisfaction over time: gaps, trends, the same mix of clients, control charts, sudden drops.
 *
 * @module
 */
export type {
  ExpectationColumns,
  ExpectationGapOptions,
  ExpectationGaps,
  PeriodGap,
} from './expectation-gaps.js'
export { expectationGaps } from './expectation-gaps.js'
export { mixAdjustedRatings } from './mix-adjusted-ratings.js'
export type { GroupedAnswers, MixAdjustedRatings, MixChange, MixOptions, MixPeriod } from './mix-types.js'
export type { RatingAlert, RatingAlertOptions } from './rating-alert.js'
export { ratingAlert } from './rating-alert.js'
export type { PeriodOptions } from './read-periods.js'
export type { ControlledPeriod, SatisfactionControl, SatisfactionControlOptions } from './satisfaction-control.js'
export { satisfactionControl } from './satisfaction-control.js'
export type { SatisfactionTrend, SatisfactionTrendOptions, TrendPeriod } from './satisfaction-trend.js'
export { satisfactionTrend } from './satisfaction-trend.js'
