/**
 * What fits and simulations need, apart from what judges them, so that a program that fits loads no more.
 *
 * @module
 */
export {
  drawBeta,
  drawBinomial,
  drawExponential,
  drawGamma,
  drawGeometric,
  drawNormal,
  drawPoisson,
} from './draws.js'
export type { LikelihoodFit, LikelihoodProblem, SearchOptions } from './maximum-likelihood.js'
export { maximizeLikelihood } from './maximum-likelihood.js'
