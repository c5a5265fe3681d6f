/**
 * Do the items of a survey measure what they are taken for? Correlations, reliability, distinctness of constructs.
 *
 * @module
 */
export type { AlphaOptions, CronbachAlpha, MeasurementWarning } from './alpha-types.js'
export type { ItemCorrelations, ItemCorrelationsOptions, ItemMatrix, MissingAnswers } from './correlations.js'
export { itemCorrelations } from './correlations.js'
export { cronbachAlpha } from './cronbach-alpha.js'
export type { HeterotraitMean, HeterotraitMonotrait, ItemBlocks } from './heterotrait-monotrait.js'
export { heterotraitMonotrait } from './heterotrait-monotrait.js'
export type { ItemStatistics } from './item-statistics.js'
export { averageVarianceExtracted, compositeReliability } from './loadings.js'
export { standardisedAlpha } from './matrix-alpha.js'
export { rhoA } from './rho-a.js'
