export type {
  AnalyseSchemeOptions,
  RuleOverlap,
  RuleReach,
  SchemeAnalysis,
  SchemeGap,
} from './analysis/analyse-scheme.js'
export { analyseScheme } from './analysis/analyse-scheme.js'
export type { Reached } from './analysis/reach.js'
export type { AssignmentsBySchemes, SchemesCell } from './assign-by-schemes.js'
export { assignBySchemes } from './assign-by-schemes.js'
export type { PossibleSegment, SegmentAssignment } from './assign-segment.js'
export { assignSegment } from './assign-segment.js'
export type { SegmentAssignments } from './assign-segments.js'
export { assignSegments } from './assign-segments.js'
export { checkSegmentScheme } from './check-scheme.js'
export type { FactColumns } from './columns/types.js'
export { schemeReport } from './report/scheme-report.js'
export type { CountedOverlap, MissingFact, RuleCoverage, SchemeReport, SegmentCoverage } from './report/types.js'
export { segmentScheme } from './segment-scheme.js'
export { treatmentOf, withTreatment } from './treatment.js'
export type {
  NumberFact,
  SchemeFact,
  SchemeRule,
  SchemeSegment,
  SchemeText,
  SegmentScheme,
  Treatment,
  WordsFact,
  YesNoFact,
} from './types.js'
