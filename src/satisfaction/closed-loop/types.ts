/**
 * Issues that clients raise, what was done about them, and what became of them.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import type { FeedbackJudgement, FeedbackShare } from '../feedback/index.js'

/** Something that clients complain of. */
export interface FeedbackIssue {
  /** Its own, no other issue's. */
  readonly id: string
  /** An aspect of the judgements: `'speed'`. */
  readonly aspect: string
  /** The day on which it was taken up. */
  readonly openedOn: DateInput
}

/** Something that was done about an issue. */
export interface FeedbackAction {
  /** The id of the issue. */
  readonly issue: string
  /** The day from which on clients could notice it. */
  readonly on: DateInput
  /** The clients that it reached; all where absent. The others are what its effect is compared with. */
  readonly clients?: ArrayLike<ClientId>
}

/** Comments with their days. */
export interface DatedFeedback {
  /** Null where a row has no comment. */
  readonly judgements: ArrayLike<FeedbackJudgement | null | undefined>
  readonly date: ArrayLike<DateInput>
  /** The client each comment comes from; each row is a client of its own by default. */
  readonly client?: ArrayLike<ClientId>
}

/** What the loop is closed with. */
export interface ClosedLoopData {
  readonly issues: readonly FeedbackIssue[]
  readonly actions: readonly FeedbackAction[]
  readonly feedback: DatedFeedback
}

/** What counts as improved, and how sure. */
export interface ClosedLoopOptions {
  /** Nominal probability of intervals, and 1 less what adjusted p-values are held against, within (0, 1); 0.95 by default. */
  readonly level?: number
  /**
   * Which comments before the action it is compared with: `'all'` (default), or those `'since-opened'`, which were not the reason
   * for taking the issue up, so that chance alone does not make them fewer later.
   */
  readonly baseline?: 'all' | 'since-opened'
  /** The least fall of complaints worth finding, as a part of what they were, within (0, 1]; 0.5 by default: by half. */
  readonly worthwhileFall?: number
  /** The probability with which such a fall shall be found, within (0, 1); 0.8 by default. */
  readonly power?: number
}

/**
 * `'open'`: nothing was done. `'too-early'`: too few comments since to find a worthwhile fall. `'improved'`, `'worse'`: complaints
 * fell, rose, beyond chance. `'not-improved'`: a worthwhile fall would probably have shown. `'undecidable'`: so few comments, or
 * complaints, before the action that no number of later ones would show it.
 */
export type IssueState = 'open' | 'too-early' | 'improved' | 'not-improved' | 'worse' | 'undecidable'

/** The share of complaints after less that before. */
export interface ComplaintChange {
  readonly difference: number
  readonly interval: Interval
  /** Two-sided, of no change; absent where a single client made all comments of a side. */
  readonly pValue?: number
  /** The same, for all issues that were tested (Benjamini and Hochberg). */
  readonly adjustedPValue?: number
  readonly clientsInBoth: number
}

/** By how much more complaints changed than where nothing was done. */
export interface ComparedChange {
  /** What they are compared with: clients that no action reached, or aspects of which no issue is acted on. */
  readonly with: 'clients-not-reached' | 'other-aspects'
  /** Comments of clients not reached, before and after; those of the issue itself where aspects are compared. */
  readonly before: number
  readonly after: number
  /** Change of the issue less change of what it is compared with. */
  readonly difference: number
  /** Student's, by clients; absent, with the p-value, where nothing varies or one client made all comments. */
  readonly interval?: Interval
  readonly pValue?: number
}

/** What the reader of an issue should know. */
export interface ClosedLoopWarning {
  readonly code:
    | 'REGRESSION_TO_THE_MEAN'
    | 'SEVERAL_ISSUES_OF_ASPECT'
    | 'UNDERSTOOD_DIFFERENTLY'
    | 'COMMENTS_BETWEEN_ACTIONS'
    | 'FEW_CLIENTS'
  /** In English, with figures. */
  readonly message: string
}

/** One issue and what became of it. */
export interface IssueReport {
  readonly id: string
  readonly aspect: string
  readonly state: IssueState
  /** ISO dates. */
  readonly openedOn: string
  readonly actedFrom?: string
  readonly actedUntil?: string
  /** Share of comments that complain of the aspect; of an open issue of all comments. Absent where there is none. */
  readonly before?: FeedbackShare
  readonly after?: FeedbackShare
  readonly change?: ComplaintChange
  readonly compared?: ComparedChange
  /** About so many more comments would show a worthwhile fall; with `'too-early'`. */
  readonly moreCommentsNeeded?: number
  readonly warnings: readonly ClosedLoopWarning[]
}

/** All issues, in the order given. */
export interface ClosedLoop {
  readonly issues: readonly IssueReport[]
}
