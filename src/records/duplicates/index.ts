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
