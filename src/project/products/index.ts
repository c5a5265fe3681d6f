/**
 * A lender's products, and which of them fit a client.
 *
 * @module
 */
export { checkProduct } from './check-product.js'
export { productCatalogue } from './product-catalogue.js'
export { productFit } from './product-fit.js'
export { recommendProducts } from './recommend-products.js'
export { PRODUCT_CATALOGUE } from './sample/sample-catalogue.js'
export type {
  Desirability,
  FitCriterion,
  FitPart,
  FitScore,
  PriceGuidance,
  Product,
  ProductCatalogue,
  ProductFit,
  ProductRecommendation,
  ProductRecommendations,
  ProductRules,
  ProductTerms,
  ProductText,
  RecommendOptions,
} from './types.js'
