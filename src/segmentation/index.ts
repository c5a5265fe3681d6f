import * as rfm from './rfm/index.js'

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
export { rfm }
