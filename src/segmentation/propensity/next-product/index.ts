/**
 * Which product does a client take next, and when?
 *
 *   P(j after i) = (moves i → j + s · popularity of j) / (moves from i + s)     over the products the client has not
 *
 * A chain of first order: what comes next depends on what came last (and on what is left), not on all that came before. When it
 * comes is counted apart, by Kaplan and Meier, and supposed not to depend on which it is.
 *
 * Sources: MacKay and Peto (1995), A hierarchical Dirichlet language model, Natural Language Engineering 1(3); Kaplan and Meier
 * (1958), JASA 53.
 *
 * @module
 */
export { codec } from './codec.js'
export { fit } from './fit.js'
export { fromParams } from './from-params.js'
export type { NextCandidate, NextPrediction, PredictNextOptions } from './predict.js'
export { predict } from './predict.js'
export type {
  NextProductModel,
  NextProductOptions,
  NextProductParams,
  NextProductReport,
  NextWait,
  ProductPurchases,
  WithinDays,
} from './types.js'
export type { NextHits, NextValidation, ValidateNextOptions } from './validate.js'
export { validate } from './validate.js'
