/**
 * On whom does a treatment work, and whom should we contact?
 *
 * @module
 */
import * as twoModelUplift from './two-model/index.js'

export type { AverageEffect, AverageEffectOptions, TrialArm } from './average-effect.js'
export { averageEffect } from './average-effect.js'
export type { UpliftSegments, UpliftSegmentsOptions } from './client-types.js'
export { upliftSegments } from './client-types.js'
export type { ContactPlanOptions } from './contact-input.js'
export type { ContactPlan, ContactWarning } from './contact-plan.js'
export { contactPlan } from './contact-plan.js'
export type { InversePropensity } from './inverse-propensity.js'
export { inversePropensityWeights } from './inverse-propensity.js'
export type { QiniCurve, QiniOptions } from './qini-curve.js'
export { qiniCurve } from './qini-curve.js'
export type { QiniBand } from './qini-interval.js'
export type { QiniConvention } from './qini-sums.js'
export type { ColumnBalance, RandomisationCheck, RandomisationOptions } from './randomisation-check.js'
export { randomisationCheck } from './randomisation-check.js'
export type { OutcomeKind, TrialOptions } from './trial.js'
export type {
  ArmModel,
  ArmScores,
  UpliftFeature,
  UpliftModel,
  UpliftOptions,
  UpliftParams,
  UpliftReport,
  UpliftScoreOptions,
  UpliftScores,
  UpliftValidation,
  UpliftWarning,
  ValidateUpliftOptions,
} from './two-model/index.js'
export type { UpliftCalibration, UpliftCalibrationOptions } from './uplift-calibration.js'
export { upliftCalibration } from './uplift-calibration.js'
export type { UpliftGroup, UpliftGroupsOptions } from './uplift-groups.js'
export { upliftGroups } from './uplift-groups.js'
export { twoModelUplift }
