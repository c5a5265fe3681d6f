/**
 * Gaussian mixtures: which clouds of rows lie over each other, how wide and which way does each spread, and how surely is a client
 * of one of them?
 *
 *   f(x) = Σₖ πₖ φ(x; μₖ, Σₖ)        Σₖ = λₖ Dₖ Aₖ Dₖᵀ
 *
 * πₖ is the share of component k, μₖ where it lies; λₖ is its volume, Aₖ its shape and Dₖ its orientation, each equal in all components
 * or varying: fourteen structures. All fourteen are fitted by EM in logarithms from several starts, on the distinct rows with their
 * counts; structure and number of components are chosen by BIC.
 *
 * Sources: Banfield & Raftery (1993), Model-based Gaussian and non-Gaussian clustering, Biometrics 49; Celeux & Govaert (1995),
 * Gaussian parsimonious clustering models, Pattern Recognition 28(5); Fraley & Raftery (2002), JASA 97(458).
 *
 * @module
 */
export type { MixtureAssignment } from './assign.js'
export { assign } from './assign.js'
export type { MixtureCandidate, MixtureChoice, MixtureChoiceOptions } from './choose.js'
export { choose } from './choose.js'
export { codec } from './codec.js'
export type { MixtureFigures } from './figures.js'
export { fit } from './fit.js'
export { fromParams } from './from-params.js'
export { logDensity } from './log-density.js'
export type { MixtureOptions, MixtureSearchOptions } from './options.js'
export type { MembershipProbabilities } from './probabilities.js'
export { probabilities } from './probabilities.js'
export type { CovarianceStructure } from './structures.js'
export { STRUCTURES } from './structures.js'
export type { GaussianMixtureModel, MixtureComponent, MixtureParams, MixtureReport, MixtureWarning } from './types.js'
