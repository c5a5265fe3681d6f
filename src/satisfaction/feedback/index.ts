/**
 * Comments in words: what they judge, how they came to be read so, and what clients say by aspect.
 *
 * @module
 */
export { feedbackReport } from './feedback-report.js'
export type { FeedbackShare } from './feedback-share.js'
export { judgeFeedback } from './judge-feedback.js'
export { LENDER_LEXICON } from './lexicon/index.js'
export type { LexiconScorer, LexiconScorerOptions } from './lexicon-scorer.js'
export { lexiconScorer, scoreFeedback } from './lexicon-scorer.js'
export type {
  AspectWords,
  DegreeWords,
  DirectionWords,
  FeedbackLexicon,
  NegatorWords,
  PlainWords,
  SentimentWords,
  WordGroup,
  WordRole,
} from './lexicon-types.js'
export type { AspectReport, FeedbackReport, FeedbackReportOptions, JudgedFeedback } from './report-types.js'
export type {
  AspectJudgement,
  ClauseMode,
  FeedbackClause,
  FeedbackJudgement,
  FeedbackLanguage,
  FeedbackReading,
  FeedbackScorer,
  FeedbackVerdict,
  Segmenter,
  TracedWord,
  WordChange,
} from './types.js'
export { withWords } from './with-words.js'
