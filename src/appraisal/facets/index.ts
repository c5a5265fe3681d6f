/**
 * The facets of clients: satisfaction, loyalty, contribution, risk, perceived value, sustainability.
 *
 * @module
 */
export { facetsOf } from './facets-of.js'
export { learnFacets } from './learn-facets.js'
export { FACETS_POLICY } from './policy.js'
export { readFacetsPolicy } from './read-policy.js'
export type {
  AnyFacet,
  EarningsPolicy,
  FacetLearnt,
  FacetPolicy,
  FacetsLearnt,
  FacetsPolicy,
  InputLearnt,
  InputPolicy,
  ProbabilityScalePolicy,
  QuestionPolicy,
} from './types.js'
