/**
 * Which model fits these clients, and what is there to say of the one that was chosen?
 *
 * @module
 */
export type { Candidate, Candidates, ComparableModule } from './candidates.js'
export type { CardIntervals } from './card-parameters.js'
export type { CardModule } from './card-subject.js'
export type { CompareOptions } from './compare-models.js'
export { compareModels } from './compare-models.js'
export type { ComparedHoldout, ComparedModel, ModelComparison } from './comparison.js'
export { dataFingerprint } from './data-fingerprint.js'
export type { ModelCardOptions } from './model-card.js'
export { modelCard } from './model-card.js'
