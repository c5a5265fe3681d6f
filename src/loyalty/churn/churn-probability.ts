/**
 * How likely is a client to leave?
 *
 *   ln(p / (1 − p)) = β₀ + Σ βⱼ xⱼ,   with the penalty ½ λ Σ βⱼ²
 *
 * x are numbers in standard deviations of the rows of the fit and words as 0 or 1, both less their means, so that a term βⱼ xⱼ is what
 * sets a client apart from the average one. Assumes that rows are independent and that what attributes add to the log-odds adds
 * up. It is the probability of one window of time: when within it, and what comes after, a survival model says.
 *
 * Sources: le Cessie and van Houwelingen (1992), Ridge estimators in logistic regression, Applied Statistics 41(1); Cox (1958),
 * Two further applications of a model for binary regression, Biometrika 45, for recalibration.
 *
 * @module
 */
export { codec } from './codec.js'
export type { ValidateChurnOptions } from './fit.js'
export { fit, validate } from './fit.js'
export { fromParams } from './from-params.js'
export type { ChurnContributions, ChurnProbabilityOptions, ChurnReasonOptions } from './probabilities.js'
export { contributions, probabilities, reasons } from './probabilities.js'
