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
