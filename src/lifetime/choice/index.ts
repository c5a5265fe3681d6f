/**
 * Which model fits these clients, and what is there to say of the one that was chosen?
 *
 * @module
 */
export type { Candidate, Candidates, ComparableModule } from './candidates.js'
export type { ComparedHoldout, ComparedModel, CompareOptions, ModelComparison } from './compare-models.js'
export { compareModels } from './compare-models.js'
