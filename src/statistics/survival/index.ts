/**
 * When does an end come, for whom sooner, and which of several: times to an event of which not all are seen to the end.
 *
 * @module
 */
import * as acceleratedFailureTime from './accelerated-failure-time/index.js'
import * as coxModel from './cox/index.js'

export type {
  ColumnsTest,
  ComparedLaw,
  CompareLawsOptions,
  FailureCurveOptions,
  FailureIntervalOptions,
  FailureQuantileOptions,
  FailureSurvivalOptions,
  FailureTimeDistribution,
  FailureTimeErrors,
  FailureTimeModel,
  FailureTimeOptions,
  FailureTimeParams,
  FailureTimeReport,
  FailureTimeUnit,
  LifetimeQuantiles,
  TenureOption,
  TimeRatio,
  TimeRatioOptions,
} from './accelerated-failure-time/index.js'
export * from './competing/index.js'
export type {
  ByColumn,
  ChangingClient,
  ChangingRows,
  ColumnDrift,
  CoxAhead,
  CoxAsked,
  CoxBaseline,
  CoxChange,
  CoxCurveOptions,
  CoxHazardOptions,
  CoxIntervalOptions,
  CoxIntervalScale,
  CoxModel,
  CoxOptions,
  CoxParams,
  CoxPathOptions,
  CoxQuantileOptions,
  CoxQuantiles,
  CoxReport,
  CoxRow,
  CoxRowsOptions,
  CoxSurvivalOptions,
  CoxTest,
  CoxUnit,
  DatedChange,
  FirthReport,
  HazardRatio,
  HazardRatioOptions,
  ProportionalHazardsOptions,
  ProportionalHazardsTest,
  RobustErrors,
  SchoenfeldResiduals,
  SplitOptions,
  SplitRows,
  Ties,
  TimeTransform,
  TimeVaryingOptions,
} from './cox/index.js'
export * from './curves/index.js'
export * from './scores/index.js'
export type { CompetingDurations, Durations } from './types.js'
export { acceleratedFailureTime, coxModel }
