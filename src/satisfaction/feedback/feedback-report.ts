/**
 * What do clients complain of, and what do they praise?
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectLevel } from '../../statistics/level.js'
import { complains, praises } from './expect-judgement.js'
import type { FeedbackShare } from './feedback-share.js'
import type { Comment } from './read-feedback.js'
import { readFeedback, shareAmong, shareUnderstood } from './read-feedback.js'
import type { AspectReport, FeedbackReport, FeedbackReportOptions, JudgedFeedback } from './report-types.js'
import type { AspectJudgement, FeedbackVerdict } from './types.js'

/**
 * Shares of comments by verdict and aspect, with intervals that know whose comments they are, and the ids of comments to read.
 *
 * A share is of the comments that were understood; `ifUnderstood` says how far the others could move it. A complaint is a comment
 * that finds fault with an aspect, whatever else it praises. Comments are of those who chose to comment: no share is one of all
 * clients.
 *
 * @throws ClienteleError naming the judgement, the client or the id at fault; `NO_DATA` where no row has a comment;
 * `OUT_OF_RANGE` for a level outside of (0, 1).
 * @example
 * import { feedbackReport, judgeFeedback, lexiconScorer } from 'clientele/satisfaction'
 * const texts = ['Approval was slow', '审批太慢', 'Friendly staff, but slow', 'Hmpf', null]
 * const report = feedbackReport({ judgements: judgeFeedback(texts, lexiconScorer()), client: ['A', 'B', 'B', 'C', 'D'] })
 * report.unknown.count // => 1
 * const [worst] = report.aspects
 * worst.aspect // => 'speed'
 * worst.complaints.share // => 1
 * worst.complaints.ifUnderstood // => { lowest: 0.75, highest: 1 }
 * worst.sharpestComplaints // => [ 1, 0, 2 ]
 */
export function feedbackReport(feedback: JudgedFeedback, options: FeedbackReportOptions = {}): FeedbackReport {
  expectKnownKeys(expectObject(options, 'options'), ['level', 'quotes'], 'options')
  const level = expectLevel(options.level)
  const quotes = expectInteger(options.quotes === undefined ? 3 : options.quotes, 'options.quotes')
  const { comments, rows } = readFeedback(feedback)
  const aspects = [...new Set(comments.flatMap(({ judgement }) => Object.keys(judgement.aspects)))]
  const verdicts = sharesOfVerdicts(comments, level)
  return {
    comments: comments.length,
    withoutComment: rows - comments.length,
    unknown: shareAmong(comments, ({ judgement }) => judgement.verdict === 'unknown', level),
    ...(verdicts && { verdicts }),
    aspects:
      verdicts === undefined
        ? []
        : aspects.map(aspect => reportAspect(aspect, comments, { level, quotes })).sort(worseFirst),
  }
}

function worseFirst(one: AspectReport, other: AspectReport): number {
  return other.complaints.count - one.complaints.count || (one.aspect < other.aspect ? -1 : 1)
}

function sharesOfVerdicts(comments: readonly Comment[], level: number): FeedbackReport['verdicts'] {
  if (comments.every(({ judgement }) => judgement.verdict === 'unknown')) return undefined
  const shareOf = (verdict: FeedbackVerdict): FeedbackShare =>
    shareUnderstood(comments, ({ judgement }) => judgement.verdict === verdict, level)
  return {
    positive: shareOf('positive'),
    negative: shareOf('negative'),
    mixed: shareOf('mixed'),
    neutral: shareOf('neutral'),
  }
}

function reportAspect(
  aspect: string,
  comments: readonly Comment[],
  { level, quotes }: { readonly level: number; readonly quotes: number },
): AspectReport {
  const about = ({ judgement }: Comment): AspectJudgement | undefined =>
    Object.hasOwn(judgement.aspects, aspect) ? judgement.aspects[aspect] : undefined
  const finds = (comment: Comment): boolean => complains(about(comment))
  const likes = (comment: Comment): boolean => praises(about(comment))
  const judged = comments.filter(comment => isJudged(about(comment)))
  const scores = judged.flatMap(comment => scoreOf(about(comment)))
  return {
    aspect,
    mentions: comments.filter(comment => about(comment) !== undefined).length,
    judged: judged.length,
    complaints: shareUnderstood(comments, finds, level),
    praise: shareUnderstood(comments, likes, level),
    ...(judged.length > 0 && { complaintsAmongJudging: shareAmong(judged, finds, level) }),
    ...(scores.length > 0 && { meanScore: compensatedSum(scores) / scores.length }),
    sharpestComplaints: quoted(comments.filter(finds), about, 1).slice(0, quotes),
    warmestPraise: quoted(comments.filter(likes), about, -1).slice(0, quotes),
  }
}

function isJudged(judgement: AspectJudgement | undefined): boolean {
  return judgement !== undefined && judgement.verdict !== 'unknown'
}

function scoreOf(judgement: AspectJudgement | undefined): readonly number[] {
  return judgement?.score === undefined ? [] : [judgement.score]
}

/** The ids of comments by their score, those without one last, equal ones as they stand. */
function quoted(
  comments: readonly Comment[],
  about: (comment: Comment) => AspectJudgement | undefined,
  sign: number,
): readonly (string | number)[] {
  const rank = (comment: Comment): number => {
    const [score] = scoreOf(about(comment))
    return score === undefined ? 2 : sign * score
  }
  return comments.toSorted((one, other) => rank(one) - rank(other)).map(({ id }) => id)
}
