/**
 * What features do to clients, by having them and by not having them.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { KanoAnswer, KanoCategory, KanoTable } from './kano-table.js'

/** One cell: an answer in words, or its place in the questionnaire, 1 (I like it) to 5 (I dislike it); null: not answered. */
export type KanoCell = KanoAnswer | 1 | 2 | 3 | 4 | 5 | null | undefined

/** Answers to the two questions about a feature, one row per person. */
export interface KanoQuestions {
  /** How would you feel with it? */
  readonly functional: ArrayLike<KanoCell | number>
  /** How would you feel without it? */
  readonly dysfunctional: ArrayLike<KanoCell | number>
  /** How important is it to you? In any unit, more is more important; null where not answered. */
  readonly importance?: ArrayLike<number | null | undefined>
}

/** Options of {@link kano}. */
export interface KanoOptions {
  /** Which pair of answers means what; `KANO_TABLE` by default. */
  readonly table?: KanoTable
  /** Whose row each is, where several people of a client answer: intervals are then of clients. */
  readonly clients?: ArrayLike<string | number>
  /** Of all intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Whether the most frequent category is more than chance ahead of the next. */
export interface KanoTest {
  readonly second: KanoCategory
  /** Answers in the most frequent category, less those in the next. */
  readonly lead: number
  /** The exact p-value is at most 0.1; else the feature may be a mixture of the two. */
  readonly isClear: boolean
  /**
   * Fong's critical lead at 90 %: 1.65 √((a + b)(2n − a − b)/2n). It takes the two counts as independent, though who is in one is not in the
   * other, and so is too ready to call a lead clear.
   */
  readonly fongCritical: number
  readonly isClearByFong: boolean
  /**
   * Exact: probability of a lead at least so large if both were as frequent, by coins; right for any number of answers, also though the two
   * were picked for being the most frequent.
   */
  readonly pValue: number
}

/** Answers on a scale instead of in classes. */
export interface KanoScores {
  /** Mean with the feature, −2 (dislike) to 4 (like). */
  readonly functional: number
  /** Mean without it, −2 (like) to 4 (dislike). */
  readonly dysfunctional: number
  /** Student's; absent of a single answer, or client. */
  readonly functionalInterval?: Interval
  readonly dysfunctionalInterval?: Interval
  /** By whether each mean is at least 2; absent where one is below 0: a feature that is not wanted, or answers that contradict. */
  readonly category?: KanoCategory
}

/** One feature. */
export interface KanoFeature {
  readonly feature: string
  /** Pairs of answers by category. */
  readonly counts: Readonly<Record<KanoCategory, number>>
  /** Pairs of answers, functional × dysfunctional, in the order of the questionnaire. */
  readonly pairs: readonly (readonly number[])[]
  readonly answered: number
  /** Rows without one or both answers. */
  readonly notAnswered: number
  /** The most frequent; of several that are as frequent, the one that comes first among M, O, A, I, R, Q. Absent without answers. */
  readonly category?: KanoCategory
  /** All that are as frequent as `category`, itself too: more than one is a tie. */
  readonly tied: readonly KanoCategory[]
  /** The most frequent of M, O, A if these are more together than I, R, Q; else of these. */
  readonly grouped?: KanoCategory
  /** (A + O)/(A + O + M + I): what having it does for satisfaction, 0 to 1; absent where nobody is in these. */
  readonly better?: number
  readonly betterInterval?: Interval
  /** −(O + M)/(A + O + M + I): what lacking it does, −1 to 0. */
  readonly worse?: number
  readonly worseInterval?: Interval
  /** Share of A, O and M: to how many it matters, 0 to 1. */
  readonly totalStrength?: number
  /** Share of the most frequent category less that of the next, 0 to 1. */
  readonly categoryStrength?: number
  /** It matters (total strength >= 0.6) and no category leads (category strength <= 0.06). */
  readonly isMixed: boolean
  readonly test?: KanoTest
  readonly scores?: KanoScores
  /** Mean of stated importance with Student's interval, and by category of the same people; where it was asked. */
  readonly importance?: KanoImportance
}

/** What people say of importance. */
export interface KanoImportance {
  readonly mean: number
  readonly interval?: Interval
  readonly answered: number
  /** Means of those whose answers are in a category. */
  readonly byCategory: Readonly<Partial<Record<KanoCategory, number>>>
}

/** All features. */
export interface KanoAnalysis {
  readonly features: readonly KanoFeature[]
  /**
   * Spearman's correlations over features of mean stated importance with `better` and with −`worse`: whether what people say agrees with what
   * they answer. Absent for fewer than three features, or where one of the two is the same for all.
   */
  readonly agreement?: { readonly better?: number; readonly worse?: number; readonly features: number }
  readonly warnings: readonly KanoWarning[]
}

/** A fact that the reader should know. */
export interface KanoWarning {
  /** `'MANY_QUESTIONABLE'`: more than a tenth contradict themselves; the question was not understood. `'FEW_ANSWERS'`: fewer than 20. */
  readonly code: 'MANY_QUESTIONABLE' | 'FEW_ANSWERS' | 'FEW_CLIENTS'
  readonly message: string
  readonly feature: string
}
