/**
 * From a complaint to an action, and whether it helped.
 *
 * @module
 */
export { closedLoop } from './closed-loop.js'
export type {
  ClosedLoop,
  ClosedLoopData,
  ClosedLoopOptions,
  ClosedLoopWarning,
  ComparedChange,
  ComplaintChange,
  DatedFeedback,
  FeedbackAction,
  FeedbackIssue,
  IssueReport,
  IssueState,
} from './types.js'
