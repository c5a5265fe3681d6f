/**
 * Posteriors: beliefs, draws, and how far the draws can be trusted.
 *
 * @module
 */

export type { CredibleOptions } from './credible-interval.js'
export { credibleInterval } from './credible-interval.js'
export type { ParameterDiagnosis, PosteriorDiagnosis } from './diagnose.js'
export { diagnose } from './diagnose.js'
export { drawPrior } from './draw-prior.js'
export { bulkEffectiveSize, tailEffectiveSize } from './effective-size.js'
export { joinSamples } from './join-samples.js'
export type { LogDensity, PosteriorTarget } from './log-density.js'
export { missingInformation } from './missing-information.js'
export { monteCarloErrorOfMean, monteCarloErrorOfQuantile } from './monte-carlo-error.js'
export type { ModeOptions, PosteriorMode } from './posterior-mode.js'
export { posteriorMode } from './posterior-mode.js'
export type { ChainReport, DrawColumns, PosteriorSample, SamplingOptions } from './posterior-sample.js'
export { drawAt } from './posterior-sample.js'
export type { PosteriorLikelihood } from './posterior-target.js'
export { posteriorTarget } from './posterior-target.js'
export type {
  ExponentialPrior,
  FlatPrior,
  GammaPrior,
  HalfNormalPrior,
  LogNormalPrior,
  NormalPrior,
  Prior,
  Priors,
  UniformPrior,
  WeibullPrior,
} from './prior.js'
export * as priors from './priors.js'
export { rHat } from './r-hat.js'
export type { RankOptions, RankUniformity, RankUniformityOptions } from './rank-statistic.js'
export { rankStatistic, rankUniformity } from './rank-statistic.js'
export { samplePosterior } from './sample-posterior.js'
