import * as productPropensity from './product-propensity/index.js'

export type { FirstHeld, HeldBetween, HeldBetweenOptions } from './held-between.js'
export { heldBetween } from './held-between.js'
export type { Holdings } from './holdings.js'
export type {
  ProbabilityOptions,
  ProductModel,
  ProductOffer,
  ProductProbabilities,
  ProductPropensity,
  ProductReport,
  ProductValidation,
  PropensityFeature,
  PropensityOptions,
  PropensityParams,
  PropensityReason,
  PropensityReport,
  PropensityScores,
  PropensityWarning,
  RecommendationOptions,
  ValidatePropensityOptions,
} from './product-propensity/index.js'
export { productPropensity }
