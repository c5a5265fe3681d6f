import * as rfm from './rfm/index.js'

export * from '../statistics/clustering/index.js'
export * from './migration/index.js'
export * from './penetration/index.js'
export * from './portrait/index.js'
export * from './propensity/index.js'
export type {
  MonetaryMeasure,
  PerDimension,
  RfmClient,
  RfmColumns,
  RfmDimension,
  RfmModel,
  RfmOptions,
  RfmParams,
  RfmReport,
  RfmScore,
  RfmScores,
  RfmSummary,
  ScoreRange,
  SegmentReport,
  SegmentRule,
} from './rfm/index.js'
export * from './rules/index.js'
export * from './schemes/index.js'
export * from './tiers/index.js'
export { rfm }
