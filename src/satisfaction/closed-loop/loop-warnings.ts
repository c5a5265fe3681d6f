/**
 * What the reader of an issue should know.
 *
 * @module
 */
import type { FeedbackShare } from '../feedback/feedback-share.js'
import type { DatedComment, ReadIssue } from './read-loop.js'
import type { ClosedLoopWarning } from './types.js'

/** With fewer clients on a side, how clients differ is hardly known. */
const FEW = 10
/** Shares of comments not understood this far apart make shares of complaints differ by themselves. */
const APART = 0.1

/** What an issue and its comments are. */
export interface WarnedIssue {
  readonly issue: ReadIssue
  readonly issues: readonly ReadIssue[]
  /** Comments before the first action that it is compared with. */
  readonly before: readonly DatedComment[]
  /** How many lie between the first action and the last. */
  readonly between: number
  readonly shares?: readonly [before: FeedbackShare, after: FeedbackShare]
}

export function loopWarnings({ issue, issues, before, between, shares }: WarnedIssue): readonly ClosedLoopWarning[] {
  const warnings: ClosedLoopWarning[] = []
  const reasons = before.filter(({ day }) => day <= issue.openedOn).length
  if (reasons > 0) {
    const message =
      `${reasons} of ${before.length} comments before the action came before the issue was taken up, perhaps because of them. What is ` +
      "picked for being high is lower later by chance alone: compare with baseline: 'since-opened', or with clients not reached"
    warnings.push({ code: 'REGRESSION_TO_THE_MEAN', message })
  }
  const others = issues.filter(other => other !== issue && other.aspect === issue.aspect && other.actions.length > 0)
  if (others.length > 0 && issue.actions.length > 0) {
    const message = `Actions on ${others.map(({ id }) => id).join(', ')} concern the same aspect: which of them worked cannot be told`
    warnings.push({ code: 'SEVERAL_ISSUES_OF_ASPECT', message })
  }
  if (between > 0) {
    const message = `${between} comments came on days of actions or between the first and the last: they are in neither share`
    warnings.push({ code: 'COMMENTS_BETWEEN_ACTIONS', message })
  }
  return shares === undefined ? warnings : [...warnings, ...warningsOfShares(shares)]
}

function warningsOfShares([before, after]: readonly [FeedbackShare, FeedbackShare]): readonly ClosedLoopWarning[] {
  const warnings: ClosedLoopWarning[] = []
  const [first, second] = [notUnderstood(before), notUnderstood(after)]
  if (Math.abs(first - second) > APART) {
    const message =
      `Of ${percent(first)} of comments before and ${percent(second)} after no verdict is known: shares of complaints may differ for ` +
      'that alone'
    warnings.push({ code: 'UNDERSTOOD_DIFFERENTLY', message })
  }
  const clients = Math.min(before.clients, after.clients)
  if (clients < FEW) {
    const message = `Comments of ${clients} clients on one side: how clients differ is hardly known`
    warnings.push({ code: 'FEW_CLIENTS', message })
  }
  return warnings
}

function notUnderstood({ of, notUnderstood: others }: FeedbackShare): number {
  return others / (of + others)
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
