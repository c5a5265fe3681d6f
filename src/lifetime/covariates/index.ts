/**
 * Covariates in fits: what acts on which parameters, searched on standardised columns and told per unit.
 *
 * @module
 */
export type { Covariates, DropoutCovariates, Penalty } from './choice.js'
export { checkCovariates } from './choice.js'
export type { CovariateGroup, Spread } from './design.js'
export { designOf } from './design.js'
export type { CovariateFamily } from './family.js'
export { fitDesign, fitEffects } from './fit-effects.js'
export type { GroupedProblem } from './grouped-problem.js'
export { likelihoodOfEffects } from './likelihood-of-effects.js'
export { fitBase, likelihoodOfBase } from './of-base.js'
export type { ShiftedCoordinates } from './point-shift.js'
