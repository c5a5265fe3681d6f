/**
 * A share of comments with its interval; comments that were not understood are set apart, and bounds say how far they could move it.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { ClientId } from '../../records/core.js'
import type { Rating } from '../ratings/index.js'
import { customerSatisfaction } from '../ratings/index.js'

/** A share of comments. */
export interface FeedbackShare {
  readonly count: number
  /** Comments that were understood. */
  readonly of: number
  /** `count / of`. */
  readonly share: number
  /** Wilson's, of as many comments as clients that said several tell as much as. */
  readonly interval: Interval
  readonly clients: number
  /** As many independent comments tell as much; absent where a single client said all. */
  readonly effective?: number
  /** Comments that were not understood: in no share. */
  readonly notUnderstood: number
  /** What the share would be if none of those belonged to it, and if all did. */
  readonly ifUnderstood: { readonly lowest: number; readonly highest: number }
}

/** Which answers count, for ratings. */
export const COUNTED = { scale: { lowest: 0, highest: 1 }, satisfiedFrom: 1 } as const

/** 1 where a comment counts, 0 where it does not, null where it was not understood. */
export interface CountedComments {
  readonly answers: readonly (0 | 1 | null)[]
  readonly client?: readonly ClientId[]
}

/** The share; absent where no comment was understood. */
export function feedbackShare(comments: CountedComments, level: number): FeedbackShare | undefined {
  if (comments.answers.every(answer => answer === null)) return undefined
  return shareOfRating(customerSatisfaction(comments, { ...COUNTED, level }).satisfied)
}

/** The share that a rating of zeros and ones is. */
export function shareOfRating(rating: Rating): FeedbackShare {
  const { value, answers, missing, clients, interval, effectiveAnswers, ifAllHadAnswered } = rating
  return {
    count: Math.round(value * answers),
    of: answers,
    share: value,
    interval,
    clients,
    ...(effectiveAnswers !== undefined && { effective: effectiveAnswers }),
    notUnderstood: missing,
    ifUnderstood: ifAllHadAnswered,
  }
}
