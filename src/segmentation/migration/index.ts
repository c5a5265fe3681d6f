export type { MigrationHomogeneity, SegmentHomogeneity } from './migration-homogeneity.js'
export { migrationHomogeneity } from './migration-homogeneity.js'
export type { SegmentProjection, SegmentProjectionOptions } from './project-segments.js'
export { projectSegments } from './project-segments.js'
export { segmentMigration } from './segment-migration.js'
export type {
  DatedSegments,
  MigrationStep,
  MigrationWarning,
  SegmentFlow,
  SegmentHold,
  SegmentMigration,
  ValueBridge,
} from './types.js'
