export type { SchemeFact, SchemeRule, SchemeSegment, SchemeText, SegmentScheme, Treatment } from './types.js'
