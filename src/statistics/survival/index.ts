/**
 * When does an end come, for whom sooner, and which of several: times to an event of which not all are seen to the end.
 *
 * @module
 */
import * as acceleratedFailureTime from './accelerated-failure-time/index.js'

export type {
  ColumnsTest,
  ComparedLaw,
  CompareOptions,
  FailureCurveOptions,
  FailureTimeDistribution,
  FailureTimeErrors,
  FailureTimeModel,
  FailureTimeOptions,
  FailureTimeParams,
  FailureTimeReport,
  FailureTimeUnit,
  LifetimeQuantiles,
  QuantileOptions,
  SurvivalIntervalOptions,
  SurvivalOptions,
  TenureOption,
  TimeRatio,
  TimeRatioOptions,
} from './accelerated-failure-time/index.js'
export * from './curves/index.js'
export type { CompetingDurations, Durations } from './types.js'
export { acceleratedFailureTime }
