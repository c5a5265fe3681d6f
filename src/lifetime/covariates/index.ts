export type { Covariates, DropoutCovariates, Penalty } from './choice.js'
export type { CovariateFamily } from './family.js'
export { fitBase } from './fit-base.js'
export { likelihoodWith } from './likelihood-with.js'
