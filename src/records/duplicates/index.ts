export { findDuplicates } from './find-duplicates.js'
export type { LegalForm } from './names/legal-forms.js'
export type { NameParts, NameRole } from './names/name-parts.js'
export type { NameSimilarityOptions } from './names/name-similarity.js'
export { nameSimilarity } from './names/name-similarity.js'
export type { NormalisedName } from './names/normalised-name.js'
export { normalisedName } from './names/normalised-name.js'
export type {
  DuplicateCluster,
  DuplicateConflict,
  DuplicateEvidence,
  DuplicateField,
  DuplicateOptions,
  DuplicatePair,
  DuplicateSearch,
  Duplicates,
  FieldSuggestion,
  MergeSuggestion,
} from './types.js'
