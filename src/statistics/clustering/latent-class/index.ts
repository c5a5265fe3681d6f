/**
 * Latent classes: which kinds of clients are behind their answers?
 *
 *   P(answers) = Σₖ P(class k) · Πⱼ P(answer to j | k)      within a class, answers have nothing to do with each other
 *   ln(P(class k) / P(class 1)) = interceptₖ + Σ effectₖ · covariate      where covariates are given
 *
 * For clients described by words: products held, answers to a questionnaire, channels, yes and no. Parameters maximise the
 * likelihood of the answer patterns, by expectation and maximisation from several beginnings; what a client did not answer is left
 * out of the product. The first class is the largest, whatever seed found it.
 *
 * Sources: Lazarsfeld & Henry (1968), Latent Structure Analysis; Goodman (1974), Exploratory latent structure analysis using both
 * identifiable and unidentifiable models, Biometrika 61(2); Bandeen-Roche, Miglioretti, Zeger & Rathouz (1997), Latent variable
 * regression for multiple discrete outcomes, JASA 92; Linzer & Lewis (2011), Journal of Statistical Software 42(10).
 *
 * @module
 */
export { assign, probabilities } from './assign.js'
export type { LatentClassChoice, LatentClassChoiceOptions, LatentClassChoiceRow } from './choose.js'
export { choose } from './choose.js'
export type { ClassOutcome, ClassOutcomes } from './class-outcome.js'
export { classOutcome } from './class-outcome.js'
export { clustering } from './clustering.js'
export { codec } from './codec.js'
export { fit } from './fit.js'
export type { GivenClasses } from './from-params.js'
export { fromParams } from './from-params.js'
export type { LatentClassIntervals } from './intervals.js'
export { intervals } from './intervals.js'
export type { LocalDependence } from './local-dependence.js'
export { localDependence } from './local-dependence.js'
export type { LatentClassOptions } from './options.js'
export type { GoodnessOfFit, LatentClassErrors, LatentClassReport } from './report.js'
export type {
  Answer,
  AnswerColumns,
  ClassMembership,
  ClassProbabilities,
  LatentClassItem,
  LatentClassModel,
  LatentClassParams,
  LatentClassSegments,
} from './types.js'
