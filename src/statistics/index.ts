export { drawBeta, drawExponential, drawGamma } from './draws.js'
export type { LikelihoodFit, LikelihoodProblem, SearchOptions } from './maximum-likelihood.js'
export { maximizeLikelihood } from './maximum-likelihood.js'
