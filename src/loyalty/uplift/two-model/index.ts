/**
 * Two-model uplift: on which clients does a treatment work, told by a regression of those who were treated and one of those who were
 * not?
 *
 *   uplift = P(event | x, treated) − P(event | x, not treated)
 *
 * Simple, and each model can be read; but each is fitted to tell outcomes, not their difference, so that weak effects drown where
 * outcomes vary for many other reasons. Out-of-fold Qini and calibration say whether that happened.
 *
 * Sources: Radcliffe and Surry (1999), Differential response analysis; Künzel, Sekhon, Bickel and Yu (2019), PNAS 116(10).
 *
 * @module
 */
export { codec } from './codec.js'
export { fit } from './fit.js'
export { fromParams } from './from-params.js'
export type { ArmScores, UpliftScoreOptions, UpliftScores } from './scores.js'
export { scores } from './scores.js'
export type {
  ArmModel,
  UpliftFeature,
  UpliftModel,
  UpliftOptions,
  UpliftParams,
  UpliftReport,
  UpliftWarning,
} from './types.js'
export type { UpliftValidation, ValidateUpliftOptions } from './validate.js'
export { validate } from './validate.js'
