/**
 * What is reported of many comments.
 *
 * @module
 */
import type { ClientId } from '../../records/core.js'
import type { FeedbackShare } from './feedback-share.js'
import type { FeedbackJudgement } from './types.js'

/** Comments with what is known of who made them, one row per answer sheet. */
export interface JudgedFeedback {
  /** Null where a row has no comment. */
  readonly judgements: ArrayLike<FeedbackJudgement | null | undefined>
  /** The client each comment comes from; several comments of one client are not independent. Each row is a client by default. */
  readonly client?: ArrayLike<ClientId>
  /** What quotes are found by; the number of the row by default. */
  readonly id?: ArrayLike<string | number>
}

/** How much is reported, and how sure. */
export interface FeedbackReportOptions {
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** Ids of the sharpest complaints and of the warmest praise of each aspect: a whole number >= 0, 3 by default. */
  readonly quotes?: number
}

/** What comments say of an aspect. */
export interface AspectReport {
  readonly aspect: string
  /** Comments that name or judge it. */
  readonly mentions: number
  /** Comments with a verdict on it, be it `'neutral'`; the others only name it. */
  readonly judged: number
  /** Share of all comments that find fault with it, those that also praise it among them. */
  readonly complaints: FeedbackShare
  /** Share of all comments that praise it, those that also find fault with it among them. */
  readonly praise: FeedbackShare
  /** Of the `judged` comments the share that find fault; absent where there is none. */
  readonly complaintsAmongJudging?: FeedbackShare
  /** Mean score of the `judged` comments, from −1 to 1; absent where none has a score. */
  readonly meanScore?: number
  readonly sharpestComplaints: readonly (string | number)[]
  readonly warmestPraise: readonly (string | number)[]
}

/** What clients say. */
export interface FeedbackReport {
  /** Rows with a comment. */
  readonly comments: number
  /** Rows without one: in no figure. */
  readonly withoutComment: number
  /** Comments of which no verdict is known, as none of their words judges; they are in no share, and never neutral. */
  readonly unknown: FeedbackShare
  /** Shares of the comments that were understood; absent where none was. */
  readonly verdicts?: Readonly<Record<'positive' | 'negative' | 'mixed' | 'neutral', FeedbackShare>>
  /** The most complained of first; empty where no comment was understood. */
  readonly aspects: readonly AspectReport[]
}
