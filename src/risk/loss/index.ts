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
export type { ConversionConvention } from './exposure/conversion-convention.js'
export { CONVERSION_CONVENTIONS } from './exposure/conversion-convention.js'
export type { ConversionRules, FacilityType } from './exposure/conversion-rules.js'
export { CONVERSION_FACTORS } from './exposure/conversion-rules.js'
export type {
  DrawableColumns,
  DrawableFacility,
  ExposureAtDefault,
  ExposureOptions,
} from './exposure/exposure-at-default.js'
export { exposureAtDefault, exposuresAtDefault } from './exposure/exposure-at-default.js'
export type {
  DefaultedFacilities,
  RealisedConversionFactors,
  RealisedConversionOptions,
} from './exposure/realised-conversion-factors.js'
export { realisedConversionFactors } from './exposure/realised-conversion-factors.js'
export type {
  CollateralAllocation,
  CollateralPiece,
  SecuredFacility,
} from './severity/allocate-collateral.js'
export { allocateCollateral } from './severity/allocate-collateral.js'
export type { AverageLoss, AverageLosses, AverageLossOptions, RealisedLosses } from './severity/average-loss.js'
export { averageLossGivenDefault } from './severity/average-loss.js'
export type { DownturnLoss, DownturnMethod, DownturnOptions } from './severity/downturn.js'
export { downturnLossGivenDefault } from './severity/downturn.js'
export type { Guarantee, SubstitutedGuarantee } from './severity/guarantee.js'
export { guaranteePayment, substitutedShare } from './severity/guarantee.js'
export type { HaircutPeriods, Haircuts, ProtectedExposure } from './severity/haircuts.js'
export { haircutOver, haircutShare } from './severity/haircuts.js'
export type { Collateral, SecuredExposure, SecuredLoss, SecuredLossOptions } from './severity/loss-given-default.js'
export { securedLossGivenDefault } from './severity/loss-given-default.js'
export type { Claim, ClaimRecovery, RecoveryPool, RecoveryWaterfall } from './severity/recovery-waterfall.js'
export { recoveryWaterfall } from './severity/recovery-waterfall.js'
export type { Workout, WorkoutLoss, WorkoutOptions, WorkoutOutcome } from './severity/workout.js'
export { workoutLossGivenDefault } from './severity/workout.js'
export type { WorkoutFlow, WorkoutFlowKind } from './severity/workout-flows.js'
export type { WorkoutLosses } from './severity/workouts.js'
export { workoutLosses } from './severity/workouts.js'
export type { WeightedMean } from './weighted-mean.js'
