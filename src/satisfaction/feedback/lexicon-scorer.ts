/**
 * Is a client content, by the words of a comment? A lexicon, rules that can be read, and a trace of every word.
 *
 * @module
 */
import { expectFunction, expectKnownKeys, expectText } from '../../errors/index.js'
import type { CompiledLexicon } from './compile-lexicon.js'
import { compileLexicon } from './compile-lexicon.js'
import { expectLexicon } from './expect-lexicon.js'
import { languageOf } from './language.js'
import { LENDER_LEXICON } from './lexicon/index.js'
import type { FeedbackLexicon } from './lexicon-types.js'
import { readingOf } from './reading.js'
import type { FeedbackReading, FeedbackScorer, Segmenter } from './types.js'

/** Which words are known, and who cuts Chinese into words. */
export interface LexiconScorerOptions {
  /** `LENDER_LEXICON` by default. */
  readonly lexicon?: FeedbackLexicon
  /** The longest word of the lexicon at every place by default, which needs no dictionary. */
  readonly segment?: Segmenter
}

/** A scorer that says how it came to its judgement. */
export interface LexiconScorer extends FeedbackScorer {
  readonly score: (text: string) => FeedbackReading
}

/**
 * A scorer of English and Chinese comments, of both in one text as well.
 *
 * A text is cut into clauses. The words of a clause that judge have a value from −1 to 1; words of degree, negations, wishes,
 * questions, conditions and comparisons with other lenders change it, as the trace says. A clause's score is the mean of its
 * values, the text's the mean of its clauses; what stands before a `but` or is conceded counts half. Mixed is a text whose weaker
 * side has at least a quarter of the strength of the stronger; neutral, what scores within ±0.1 or judges in a question or a
 * condition only; unknown, a text none of whose words judges, however many of them are known (its `coverage`).
 *
 * It knows no irony, no spelling mistakes, no traditional characters, and no facts that are good or bad without a word that says
 * so ("three months").
 *
 * @throws ClienteleError for a lexicon that is none, naming the group; of the scorer, `INVALID_TYPE` for what is no text, or where
 * a segmenter loses characters.
 * @example
 * import { lexiconScorer } from 'clientele/satisfaction'
 * const { name, score } = lexiconScorer()
 * score('The staff were friendly, but the approval was very slow.').verdict // => 'mixed'
 * score('服务很差，再也不来了').verdict // => 'negative'
 * score('Grmbl.').verdict // => 'unknown'
 */
export function lexiconScorer(options: LexiconScorerOptions = {}): LexiconScorer {
  expectKnownKeys(options, ['lexicon', 'segment'], 'options')
  const { lexicon = LENDER_LEXICON, segment } = options
  const compiled = compileLexicon(expectLexicon(lexicon, 'options.lexicon'))
  if (segment !== undefined) expectFunction(segment, 'options.segment')
  return {
    name: `${lexicon.name} ${lexicon.edition}`,
    score: text => read(expectText(text, 'text'), compiled, segment),
  }
}

/**
 * The reading of one text; of many, make a `lexiconScorer` once.
 *
 * @throws ClienteleError as `lexiconScorer`.
 * @example
 * import { scoreFeedback } from 'clientele/satisfaction'
 * const { verdict, aspects, trace } = scoreFeedback('The rate is not high, no problem with the documents.')
 * verdict // => 'positive'
 * aspects.rate.verdict // => 'positive'
 * trace.find(word => word.text === 'high').changes.map(change => `${change.how} by ${change.by}`)
 * // => [ 'weighed by rate', 'flipped by not' ]
 */
export function scoreFeedback(text: string, options: LexiconScorerOptions = {}): FeedbackReading {
  return lexiconScorer(options).score(text)
}

function read(text: string, lexicon: CompiledLexicon, segment: Segmenter | undefined): FeedbackReading {
  return { ...readingOf(text, lexicon, segment), language: languageOf(text) }
}
