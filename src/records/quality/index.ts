export { applyRepairs } from './apply-repairs.js'
export type { DataQualityOptions } from './data-quality.js'
export { dataQuality } from './data-quality.js'
export type { QualityIssueKind } from './issue-kinds.js'
export { QUALITY_ISSUE_KINDS } from './issue-kinds.js'
export type { LostInReading } from './lost-in-reading.js'
export { DEFAULT_QUALITY_POLICY } from './policy/default-policy.js'
export { qualityPolicy } from './policy/quality-policy.js'
export type {
  Ageing,
  ExpectedFields,
  ExpectedRecords,
  Plausible,
  QualityPolicy,
  QualityPolicyChanges,
} from './policy/types.js'
export type { Precedence } from './precedence.js'
export type {
  ReconciledRecord,
  ReconcileOptions,
  RefusedValue,
  SourceConflict,
  SourcedValue,
  ValueOrigin,
} from './reconcile-records.js'
export { reconcileRecords } from './reconcile-records.js'
export type {
  ClientsQuality,
  DataQuality,
  DimensionScores,
  JudgedColumn,
  QualityDimension,
  QualityIssue,
  QualityLoss,
  QualityScore,
  RecordRepair,
  Repair,
  TableQuality,
  ValueRepair,
} from './types.js'
export { QUALITY_DIMENSIONS } from './types.js'
