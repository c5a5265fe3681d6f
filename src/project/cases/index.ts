/**
 * Past financings as evidence: which are most like this one, what they paid, how they ended, with what to begin.
 *
 * @module
 */
export { caseEvidence } from './case-evidence.js'
export { caseLibrary } from './case-library.js'
export { checkCases } from './check-cases.js'
export type {
  CaseEvidence,
  CaseEvidenceOptions,
  CaseQuantile,
  CaseWarning,
  CaseWeightOptions,
  EndingEvidence,
  EndingShare,
  FigureEvidence,
} from './evidence-types.js'
export { caseLibraryCodec, reviveCaseLibrary } from './library-codec.js'
export type { SimilarCasesOptions } from './read-search.js'
export { similarCases } from './similar-cases.js'
export type { StartingTemplate, TemplateOptions } from './starting-template.js'
export { startingTemplate } from './starting-template.js'
export type { TemplatePart } from './template-part.js'
export type {
  CaseDescription,
  CaseEvent,
  CaseEventKind,
  CaseLibrary,
  CaseLoss,
  CaseReason,
  CaseStatus,
  FinancingCase,
  LibraryCase,
  SimilarCase,
  SimilarCases,
} from './types.js'
