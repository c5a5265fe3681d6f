/**
 * What a lexicon is: groups of words that do the same.
 *
 * @module
 */

/** What a group of words does. */
export type WordRole = WordGroup['role']

/** Words of a lexicon that all do the same. Several words of one entry are a phrase; the longest phrase that fits is taken. */
export type WordGroup = SentimentWords | DirectionWords | AspectWords | NegatorWords | DegreeWords | PlainWords

/** Words that judge. */
export interface SentimentWords {
  readonly role: 'sentiment'
  /** From −1 (bad) to 1 (good). */
  readonly value: number
  /** The aspect they are about by themselves: slow is about speed. */
  readonly aspect?: string
  /** Holds whatever stands around it: neither negated nor wished. */
  readonly fixed?: true
  /** Compares by itself: better, worse. */
  readonly comparative?: true
  readonly words: readonly string[]
}

/** Words that say more (> 0) or less (< 0) of something; good or bad by what is wanted of that. */
export interface DirectionWords {
  readonly role: 'direction'
  readonly value: number
  readonly comparative?: true
  readonly words: readonly string[]
}

/** Words that name an aspect, or a thing. */
export interface AspectWords {
  readonly role: 'aspect'
  /** Absent where it may be of any aspect: requirement, quality. */
  readonly aspect?: string
  /** Whether clients want more or less of it; absent where neither. */
  readonly wanted?: 'more' | 'less'
  readonly words: readonly string[]
}

/** Words that turn the next judging word around. */
export interface NegatorWords {
  readonly role: 'negator'
  /** What it is worth where it turns nothing around: unable to. */
  readonly alone?: number
  readonly words: readonly string[]
}

/** Words that strengthen (factor > 1) or weaken (< 1) the next judging word. */
export interface DegreeWords {
  readonly role: 'degree'
  readonly factor: number
  /** Too much of it: more or less of anything is then bad. */
  readonly excess?: true
  /** Stands behind the word that it changes. */
  readonly after?: true
  readonly comparative?: true
  readonly words: readonly string[]
}

/** Words that say how a clause is meant, or nothing. */
export interface PlainWords {
  /**
   * `contrast`: what was said before counts half. `concession`: its clause counts half. `past`: its
   * clause is no longer so. `condition`: its clause is not said to be
   * so. `wish`: what its clause praises is not there. `question`, `why`: mark questions. `comparison`: than. `rival`: another
   * lender. `and`, `joint`, `break`: hold words together or part them. `function`: the, is, 了; `neutral`: known; both tell nothing.
   */
  readonly role:
    | 'contrast'
    | 'concession'
    | 'past'
    | 'condition'
    | 'wish'
    | 'question'
    | 'why'
    | 'comparison'
    | 'rival'
    | 'and'
    | 'joint'
    | 'break'
    | 'function'
    | 'neutral'
  readonly words: readonly string[]
}

/** A lexicon: plain data with a version. */
export interface FeedbackLexicon {
  readonly kind: 'feedback-lexicon'
  readonly version: 1
  readonly name: string
  /** Changes whenever words do. */
  readonly edition: string
  /** Where a word stands in several groups the last one counts. */
  readonly groups: readonly WordGroup[]
}
