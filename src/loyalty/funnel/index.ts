export { acquisitionCost } from './acquisition-cost.js'
export type {
  AcquisitionCost,
  AcquisitionCostOptions,
  Attribution,
  ChannelCost,
  CostPerClient,
  StageCost,
} from './acquisition-types.js'
export type { ChannelComparison } from './compare-channels.js'
export type { Conversion, DecidedShare } from './conversion.js'
export type { PaybackTerms } from './payback.js'
export { pipelineValue } from './pipeline/pipeline-value.js'
export type {
  Borrowing,
  ExpectedAmount,
  OpenProspect,
  PipelineOptions,
  PipelinePart,
  PipelinePeriod,
  PipelineValue,
  PipelineWarning,
} from './pipeline/types.js'
export type { ProspectCohort, ProspectCohortOptions } from './prospect-cohorts.js'
export { prospectCohorts } from './prospect-cohorts.js'
export type {
  ChannelFunnel,
  FunnelGroup,
  LossReason,
  ProspectFunnel,
  ProspectFunnelOptions,
} from './prospect-funnel.js'
export { prospectFunnel } from './prospect-funnel.js'
export type { FunnelRules, Prospect, StageEntry } from './types.js'
