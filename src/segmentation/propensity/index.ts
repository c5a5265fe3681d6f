import * as nextProduct from './next-product/index.js'
import * as productPropensity from './product-propensity/index.js'

export type { CoHeld, CoHolding, CoHoldingOptions, HeldShare, ProductHolders } from './co-holding.js'
export { coHolding } from './co-holding.js'
export type { FirstHeld, HeldBetween, HeldBetweenOptions } from './held-between.js'
export { heldBetween } from './held-between.js'
export type { ProductHoldings } from './holdings.js'
export type {
  NextCandidate,
  NextHits,
  NextPrediction,
  NextProductModel,
  NextProductOptions,
  NextProductParams,
  NextProductReport,
  NextValidation,
  NextWait,
  PredictNextOptions,
  ProductPurchases,
  ValidateNextOptions,
  WithinDays,
} from './next-product/index.js'
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
export { nextProduct, productPropensity }
