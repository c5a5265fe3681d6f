/**
 * Do the items of a survey measure what they are taken for? Correlations, reliability, distinctness of constructs, coders.
 *
 * @module
 */
export type { AlphaOptions, CronbachAlpha, MeasurementWarning } from './alpha-types.js'
export type { CodeAgreement, CoderAgreement, CoderAgreementOptions } from './coder-agreement.js'
export { coderAgreement } from './coder-agreement.js'
export type { CoderPair } from './coder-pairs.js'
export type { ItemCorrelations, ItemMatrix, MissingAnswers } from './correlation-types.js'
export type { ItemCorrelationsOptions } from './correlations.js'
export { itemCorrelations } from './correlations.js'
export { cronbachAlpha } from './cronbach-alpha.js'
export type {
  ConstructItems,
  HeterotraitInterval,
  HeterotraitIntervals,
  HeterotraitOptions,
} from './heterotrait-intervals.js'
export { heterotraitMonotraitIntervals, heterotraitMonotraitSteps } from './heterotrait-intervals.js'
export type { HeterotraitMean, HeterotraitMonotrait, ItemBlocks } from './heterotrait-monotrait.js'
export { heterotraitMonotrait } from './heterotrait-monotrait.js'
export type { ItemStatistics } from './item-statistics.js'
export { averageVarianceExtracted, compositeReliability } from './loadings.js'
export { standardisedAlpha } from './matrix-alpha.js'
export type { MeasurementFigure, MeasurementThreshold } from './measurement-thresholds.js'
export { MEASUREMENT_THRESHOLDS } from './measurement-thresholds.js'
export { omega, omegaSteps } from './omega.js'
export type { Omega, OmegaOptions, OneFactorFit } from './omega-types.js'
export type { ResamplingOptions } from './resampling.js'
export { rhoA } from './rho-a.js'
export type { BartlettSphericity, KaiserMeyerOlkin, SamplingAdequacy } from './sampling-adequacy.js'
export { bartlettSphericity, kaiserMeyerOlkin, samplingAdequacy } from './sampling-adequacy.js'
