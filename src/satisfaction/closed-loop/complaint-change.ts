/**
 * Are there fewer complaints of an aspect than before?
 *
 * @module
 */

import { complains } from '../feedback/expect-judgement.js'
import type { CountedComments, FeedbackShare } from '../feedback/feedback-share.js'
import { COUNTED, shareOfRating } from '../feedback/feedback-share.js'
import { ratingChange } from '../ratings/index.js'
import type { DatedComment } from './read-loop.js'
import type { ComplaintChange } from './types.js'

/** Two shares and their difference, without adjustment for other issues. */
export interface ChangedShare {
  readonly before: FeedbackShare
  readonly after: FeedbackShare
  readonly change: ComplaintChange
}

/** Whether a comment complains of an aspect; null where it was not understood. */
export function complaintOf({ judgement }: DatedComment, aspect: string): 0 | 1 | null {
  if (judgement.verdict === 'unknown') return null
  const own = Object.hasOwn(judgement.aspects, aspect) ? judgement.aspects[aspect] : undefined
  return complains(own) ? 1 : 0
}

/** Comments as zeros and ones, of their clients. */
export function countComplaints(comments: readonly DatedComment[], aspect: string): CountedComments {
  return {
    answers: comments.map(comment => complaintOf(comment, aspect)),
    client: comments.map(({ client }) => client),
  }
}

/** The change of the share of complaints; both sides have a comment that was understood. */
export function complaintChange(
  aspect: string,
  before: readonly DatedComment[],
  after: readonly DatedComment[],
  level: number,
): ChangedShare {
  const { first, second, difference, interval, pValue, clientsInBoth } = ratingChange(
    countComplaints(before, aspect),
    countComplaints(after, aspect),
    { measure: { kind: 'satisfied', ...COUNTED }, level },
  )
  return {
    before: shareOfRating(first),
    after: shareOfRating(second),
    change: { difference, interval, ...(pValue !== undefined && { pValue }), clientsInBoth },
  }
}
