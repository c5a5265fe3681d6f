/**
 * Do several judges of the same things agree? Classes, orders and numbers.
 *
 * @module
 */
export type { ClassAgreement, FleissKappa } from './fleiss-kappa.js'
export { fleissKappa } from './fleiss-kappa.js'
export type {
  IntraclassCorrelation,
  IntraclassCorrelations,
  IntraclassForm,
  Ratings,
} from './intraclass-correlation.js'
export { intraclassCorrelation } from './intraclass-correlation.js'
export type { KrippendorffAlpha, KrippendorffOptions } from './krippendorff-alpha.js'
export { krippendorffAlpha } from './krippendorff-alpha.js'
export type { Judgement, JudgementScale, Judgements } from './ratings.js'
