/**
 * What ratings are made of and what is said of them.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { ClientId } from '../../records/core.js'
import type { Answers } from '../answers.js'

/** Answers with what is known of who gave them; one row per answer sheet. */
export interface RatingColumns {
  readonly answers: Answers
  /** The client each answer comes from; several contacts of one client are not independent. Each row is a client by default. */
  readonly client?: ArrayLike<ClientId>
  /** How many of the population each row stands for: finite numbers >= 0, 1 by default. Only their proportions count; rows of 0 are left out. */
  readonly weights?: ArrayLike<number>
}

/** A column of answers, each of a client of its own, or columns that say more. */
export type RatingData = Answers | RatingColumns

/** How sure, and of how many. */
export interface SamplingOptions {
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
  /**
   * Clients there are in all, of whom those who answered are a random part: a whole number >= those. Intervals are then
   * narrower, and of no width where everybody answered. Without end by default.
   */
  readonly population?: number
}

/**
 * `'FEW_CLIENTS'`: several answers come from so few clients that how these differ is hardly known, and the interval is wide for it.
 * `'ONE_CLIENT_WEIGHS_MOST'`: one client has more than half of all weight.
 * `'MISSING_OUTWEIGHS_CHANCE'`: what was not answered could move the rating further than chance does.
 */
export type RatingWarningCode = 'FEW_CLIENTS' | 'ONE_CLIENT_WEIGHS_MOST' | 'MISSING_OUTWEIGHS_CHANCE'

/** What the reader of a rating should know. */
export interface RatingWarning {
  readonly code: RatingWarningCode
  /** In English, with figures. */
  readonly message: string
}

/** A rating with what is known of it. */
export interface Rating {
  readonly value: number
  /**
   * Of `value`, by client; of a share or a score that of `effectiveAnswers` independent ones. 0 where all are alike, which proves
   * nothing of others: look at the interval. Absent where a single client, or a single answer to a mean, tells nothing of the others.
   */
  readonly standardError?: number
  readonly interval: Interval
  /** Rows with an answer and a weight above 0; others are in no rating. */
  readonly answers: number
  /** Rows without an answer. */
  readonly missing: number
  /** `answers / (answers + missing)`. */
  readonly responseRate: number
  /** Clients with an answer. */
  readonly clients: number
  /** As many independent answers of equal weight would tell as much; absent where nothing is known of the spread. */
  readonly effectiveAnswers?: number
  /** What the value would be if all who did not answer had given the worst answer, and the best. */
  readonly ifAllHadAnswered: { readonly lowest: number; readonly highest: number }
  readonly warnings: readonly RatingWarning[]
}

/** How many answered, and how many did not. */
export interface ResponseFigures {
  readonly answers: number
  readonly missing: number
  /** Of all weight the part that was answered. */
  readonly answeredShare: number
}
