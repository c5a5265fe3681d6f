/**
 * We acted on a complaint: did it become rarer?
 *
 * @module
 */
import { isoDate } from '../../money/core.js'
import { adjustedPValues } from '../../statistics/adjusted-p-values.js'
import { feedbackShare } from '../feedback/feedback-share.js'
import { commentsNeeded } from './comments-needed.js'
import type { ChangedShare } from './complaint-change.js'
import { complaintChange, complaintOf, countComplaints } from './complaint-change.js'
import { loopWarnings } from './loop-warnings.js'
import { otherChange } from './other-change.js'
import type { DatedComment, ReadIssue, ReadLoop } from './read-loop.js'
import { readLoop } from './read-loop.js'
import { readLoopOptions } from './read-options.js'
import type { ClosedLoop, ClosedLoopData, ClosedLoopOptions, IssueReport, IssueState } from './types.js'

/**
 * Of every issue: what was done, how many complained of its aspect before and after, whether that is more than chance, more than
 * what happened elsewhere, and how many more comments would tell.
 *
 * Before is before the day of the first action, after is after that of the last. Shares are of the comments that were understood;
 * intervals and tests know whose comments they are, and that clients may be in both. p-values are adjusted for as many issues as
 * were tested. Where actions name the clients they reached, `before` and `after` are of these, and the others are what the change is
 * compared with; else aspects of which no issue is acted on are.
 *
 * @throws ClienteleError naming the issue, the action or the comment at fault; `CONFLICTING_OPTIONS` for an action that names
 * clients where feedback does not; `OUT_OF_RANGE` for an action on an issue that is not there.
 * @example
 * import { closedLoop } from 'clientele/satisfaction'
 * const slow = { verdict: 'negative', aspects: { speed: { verdict: 'negative' } } }
 * const good = { verdict: 'positive', aspects: { staff: { verdict: 'positive' } } }
 * const judgements = [...Array(30).fill(slow), ...Array(20).fill(good), ...Array(8).fill(slow), ...Array(42).fill(good)]
 * const { issues } = closedLoop({
 *   issues: [{ id: 'waiting', aspect: 'speed', openedOn: '2025-03-01' }],
 *   actions: [{ issue: 'waiting', on: '2025-04-01' }],
 *   feedback: { judgements, date: judgements.map((_, row) => (row < 50 ? '2025-03-15' : '2025-05-15')) },
 * })
 * const [{ state, before, after, change }] = issues
 * state // => 'improved'
 * before.share // => 0.6
 * after.share // => 0.16
 * change.interval.upper.toFixed(2) // => '-0.25'
 */
export function closedLoop(data: ClosedLoopData, options: ClosedLoopOptions = {}): ClosedLoop {
  const loop = readLoop(data)
  const asked = readLoopOptions(options)
  const drafts = loop.issues.map(issue => draftOf(issue, loop, asked))
  const tested = drafts.filter(({ pValue }) => pValue !== undefined)
  const adjusted = tested.length === 0 ? [] : adjustedPValues(tested.map(({ pValue = 1 }) => pValue))
  return { issues: drafts.map(draft => reportOf(draft, adjusted[tested.indexOf(draft)], loop, asked)) }
}

/** An issue with its comments and its change, before other issues are known. */
interface Draft {
  readonly issue: ReadIssue
  readonly before: readonly DatedComment[]
  readonly after: readonly DatedComment[]
  readonly between: number
  readonly changed?: ChangedShare
  readonly pValue?: number
}

function draftOf(issue: ReadIssue, { comments }: ReadLoop, { baseline, level }: Required<ClosedLoopOptions>): Draft {
  const reached = comments.filter(({ client }) => issue.reached === undefined || issue.reached.has(client))
  const [from, until] = [Math.min(...issue.actions), Math.max(...issue.actions)]
  const before = reached.filter(({ day }) => day < from && (baseline === 'all' || day > issue.openedOn))
  const after = reached.filter(({ day }) => day > until)
  const between = reached.filter(({ day }) => day >= from && day <= until).length
  const draft = { issue, before, after, between }
  if (issue.actions.length === 0 || !isUnderstood(before) || !isUnderstood(after)) return draft
  const changed = complaintChange(issue.aspect, before, after, level)
  const { pValue } = changed.change
  return { ...draft, changed, ...(pValue !== undefined && { pValue }) }
}

function isUnderstood(comments: readonly DatedComment[]): boolean {
  return comments.some(({ judgement }) => judgement.verdict !== 'unknown')
}

function reportOf(
  draft: Draft,
  adjustedPValue: number | undefined,
  loop: ReadLoop,
  asked: Required<ClosedLoopOptions>,
): IssueReport {
  const { issue, before, after, between, changed } = draft
  const { id, aspect, openedOn, actions } = issue
  const share = changed === undefined ? feedbackShareOf(before, aspect, asked.level) : changed.before
  const later = changed === undefined ? feedbackShareOf(after, aspect, asked.level) : changed.after
  const compared = changed === undefined ? undefined : otherChange(issue, loop, draft, asked)
  const { state, more } = stateOf(draft, share, adjustedPValue, asked)
  return {
    id,
    aspect,
    state,
    openedOn: isoDate(openedOn),
    ...(actions.length > 0 && { actedFrom: isoDate(Math.min(...actions)), actedUntil: isoDate(Math.max(...actions)) }),
    ...(share && { before: share }),
    ...(later && actions.length > 0 && { after: later }),
    ...(changed && { change: { ...changed.change, ...(adjustedPValue !== undefined && { adjustedPValue }) } }),
    ...(compared && { compared }),
    ...(more !== undefined && { moreCommentsNeeded: more }),
    warnings: loopWarnings({
      issue,
      issues: loop.issues,
      before: actions.length > 0 ? before : [],
      between,
      ...(changed && { shares: [changed.before, changed.after] }),
    }),
  }
}

function feedbackShareOf(comments: readonly DatedComment[], aspect: string, level: number): IssueReport['before'] {
  return feedbackShare(countComplaints(comments, aspect), level)
}

function stateOf(
  { issue, after, changed }: Draft,
  before: IssueReport['before'],
  adjustedPValue: number | undefined,
  asked: Required<ClosedLoopOptions>,
): { readonly state: IssueState; readonly more?: number } {
  if (issue.actions.length === 0) return { state: 'open' }
  if (changed !== undefined && adjustedPValue !== undefined && adjustedPValue <= 1 - asked.level) {
    return { state: changed.change.difference < 0 ? 'improved' : 'worse' }
  }
  if (before === undefined || before.effective === undefined) return { state: 'undecidable' }
  const needed = commentsNeeded(before, changed?.after, asked)
  if (needed === Number.POSITIVE_INFINITY) return { state: 'undecidable' }
  const there = after.filter(comment => complaintOf(comment, issue.aspect) !== null).length
  return there < needed ? { state: 'too-early', more: needed - there } : { state: 'not-improved' }
}
