export { expectedCreditLoss } from './credit-loss/expected-credit-loss.js'
export type {
  CreditLossColumnInputs,
  CreditLossColumns,
  CreditLossesOptions,
} from './credit-loss/expected-credit-losses.js'
export { expectedCreditLosses } from './credit-loss/expected-credit-losses.js'
export type { Repayment } from './credit-loss/loss-per-unit.js'
export type { StageDecision, StagingFacts, StagingOptions, StagingReason } from './credit-loss/stage-of.js'
export { stageOf } from './credit-loss/stage-of.js'
export type { Stages, StagingColumns } from './credit-loss/stages-of.js'
export { stagesOf } from './credit-loss/stages-of.js'
export type { StagingRules } from './credit-loss/staging-rules.js'
export { IFRS_9_STAGING } from './credit-loss/staging-rules.js'
export type {
  CreditLossBasis,
  CreditLossFacility,
  CreditLossInputs,
  CreditLossOptions,
  CreditLossPeriod,
  CreditLossTotal,
  DefaultTiming,
  ExpectedCreditLoss,
  ExpectedCreditLosses,
  ExposureProfile,
  ScenarioCreditLoss,
  Stage,
  UnderScenario,
  WeightedLossPeriod,
} from './credit-loss/types.js'
