/**
 * Posteriors: beliefs, draws, and how far the draws can be trusted.
 *
 * @module
 */
export { drawPrior } from './draw-prior.js'
export type { LogDensity, PosteriorTarget } from './log-density.js'
export type { ModeOptions, PosteriorMode } from './posterior-mode.js'
export { posteriorMode } from './posterior-mode.js'
export type { ChainReport, PosteriorSample, SamplingOptions } from './posterior-sample.js'
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
