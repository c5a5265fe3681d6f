/**
 * Comments in words: what they judge, how they came to be read so, and what clients say by aspect.
 *
 * @module
 */
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
