/**
 * How likely is a client to take up each product?
 *
 *   ln(p / (1 − p)) = β₀ + Σ βⱼ xⱼ,   with the penalty ½ λ Σ βⱼ²
 *
 * x are numbers in standard deviations of the clients of the fit and words as 0 or 1, both less their means, so that a term βⱼ xⱼ
 * is what sets a client apart from the average one. Assumes that clients are independent and that what attributes add to the
 * log-odds adds up. What is foretold is what would have come true in the past: it is not what an offer brings about.
 *
 * Sources: le Cessie and van Houwelingen (1992), Ridge estimators in logistic regression, Applied Statistics 41(1); Cox (1958),
 * Two further applications of a model for binary regression, Biometrika 45, for recalibration.
 *
 * @module
 */
export { codec } from './codec.js'
export type { ValidatePropensityOptions } from './fit.js'
export { fit, validate } from './fit.js'
export { fromParams } from './from-params.js'
export type { ProbabilityOptions, ProductProbabilities, PropensityScores } from './probabilities.js'
export { probabilities } from './probabilities.js'
export type { ProductOffer, RecommendationOptions } from './recommendations.js'
export { recommendations } from './recommendations.js'
export type {
  ProductModel,
  ProductPropensity,
  ProductReport,
  ProductValidation,
  PropensityFeature,
  PropensityOptions,
  PropensityParams,
  PropensityReason,
  PropensityReport,
  PropensityWarning,
} from './types.js'
