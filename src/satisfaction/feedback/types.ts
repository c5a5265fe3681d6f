/**
 * What a reading of feedback says, and how it came to it.
 *
 * @module
 */

import type { WordRole } from './lexicon-types.js'

/**
 * What a text says of the lender. `'neutral'`: there is evidence that it neither praises nor blames (its words say so, cancel out, or
 * judge in a question or a condition only); `'unknown'`: none of its words judges, so that nothing can be said.
 */
export type FeedbackVerdict = 'positive' | 'negative' | 'mixed' | 'neutral' | 'unknown'

/** What is said of one aspect. */
export interface AspectJudgement {
  /** `'unknown'` where it is named and not judged. */
  readonly verdict: FeedbackVerdict
  /** From −1 to 1; absent where nobody judged it. */
  readonly score?: number
}

/** What some scorer, person or service makes of one text. */
export interface FeedbackJudgement {
  readonly verdict: FeedbackVerdict
  /** From −1 (bad) to 1 (good); absent where nothing is judged. */
  readonly score?: number
  /** By aspect, those that the text names or judges; empty where the scorer knows none. */
  readonly aspects: Readonly<Record<string, AspectJudgement>>
}

/** Anything that judges a text at once: the lexicon of this package, another package, a table of answers fetched before. */
export interface FeedbackScorer {
  /** What it is, with its version: kept with the figures that are made of its judgements. */
  readonly name: string
  readonly score: (text: string) => FeedbackJudgement
}

/** The language of a sentence by its script. */
export type FeedbackLanguage = 'en' | 'zh' | 'mixed' | 'none'

/** What happened to the value of a word. */
export interface WordChange {
  /**
   * `'flipped'` by a negation; `'strengthened'`, `'weakened'` by a word of degree; `'silenced'`: not said of the lender, or not
   * said to be so; `'wished'`: wanted, hence not there; `'weighed'`: more or less of something, by what is wanted of it.
   */
  readonly how: 'flipped' | 'strengthened' | 'weakened' | 'silenced' | 'wished' | 'weighed'
  /** The word or the mark that did it. */
  readonly by: string
}

/** One word of the text: what it was, its value, what changed it. */
export interface TracedWord {
  readonly text: string
  /** Where it begins in the text, and where it ends, in UTF-16 units; `text.slice(start, end)` is the word. */
  readonly start: number
  readonly end: number
  /** Role in the lexicon; `'unknown'` where it is not there. */
  readonly role: WordRole | 'unknown'
  /** Place of its clause in `clauses`. */
  readonly clause: number
  /** The value as the lexicon has it, or as it follows from more or less of something. */
  readonly base?: number
  /** The value that counts, after all changes; absent where it counts nothing. */
  readonly value?: number
  /** The aspects that the value counts for, or that the word names. */
  readonly aspects?: readonly string[]
  readonly changes?: readonly WordChange[]
}

/** A part of a sentence that says one thing. */
export interface FeedbackClause {
  readonly text: string
  readonly language: FeedbackLanguage
  /** Whether it is stated, past, wished for, a condition or a question. */
  readonly mode: ClauseMode
  /** 1; 0.5 where it is conceded, or comes before a `but`. */
  readonly weight: number
  /** Mean of the values of its words; absent where none counts. */
  readonly score?: number
}

/** How a clause is meant. `'past'`: how it used to be, which is no longer so. `'complaint'` is a question for a reason: why is it so slow? */
export type ClauseMode = 'stated' | 'past' | 'wish' | 'condition' | 'question' | 'complaint'

/** A judgement with the whole way to it. */
export interface FeedbackReading extends FeedbackJudgement {
  /** Of the whole text. */
  readonly language: FeedbackLanguage
  /**
   * Share of the letters of its words that belong to words of the lexicon, within [0, 1]; 0 for a text without words. Words that
   * every text has (the, and, 了) and numbers are left out. It does not change the verdict: a text whose words are all known and
   * none of which judges is `'unknown'` with a coverage of 1, for a caller to decide otherwise.
   */
  readonly coverage: number
  readonly clauses: readonly FeedbackClause[]
  readonly trace: readonly TracedWord[]
}

/** Cuts a run of Chinese characters into words, without leaving any out: `jieba.cut`. */
export type Segmenter = (text: string) => readonly string[]
