/**
 * Do the items of a survey measure what they are taken for? Correlations, reliability, distinctness of constructs.
 *
 * @module
 */
export type { ItemCorrelations, ItemCorrelationsOptions, ItemMatrix, MissingAnswers } from './correlations.js'
export { itemCorrelations } from './correlations.js'
export type { HeterotraitMean, HeterotraitMonotrait, ItemBlocks } from './heterotrait-monotrait.js'
export { heterotraitMonotrait } from './heterotrait-monotrait.js'
export { averageVarianceExtracted, compositeReliability } from './loadings.js'
export { standardisedAlpha } from './matrix-alpha.js'
export { rhoA } from './rho-a.js'
