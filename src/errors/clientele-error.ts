/**
 * What can be wrong and how it is said: one error class whose fields a program can read and a person can act on.
 *
 * @module
 */

import { received } from './received.js'

/** Every code an error or an issue can carry; `labels` translates them. */
export type ErrorCode =
  | 'INVALID_TYPE'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_OPTION'
  | 'CONFLICTING_OPTIONS'
  | 'MISSING_VALUE'
  | 'LENGTH_MISMATCH'
  | 'EMPTY_INPUT'
  | 'INVALID_DATE'
  | 'INVALID_AMOUNT'
  | 'INVALID_CLIENT'
  | 'REFUND_WITHOUT_POLICY'
  | 'MIXED_CURRENCIES'
  | 'DUPLICATE_CLIENT'
  | 'INCONSISTENT_HISTORY'
  | 'UNIT_MISMATCH'
  | 'CURRENCY_MISMATCH'
  | 'MEAN_UNDEFINED'
  | 'UNKNOWN_DOCUMENT'
  | 'UNSUPPORTED_VERSION'
  | 'INVALID_DOCUMENT'
  | 'ABORTED'
  | 'COLUMN_NOT_FOUND'
  | 'COLUMN_AMBIGUOUS'
  | 'INVALID_CSV'
  | 'INVALID_ENCODING'
  | 'FILE_NOT_READABLE'
  | 'FILE_NOT_WRITABLE'
  | 'NO_DATA'
  | 'NO_VARIATION'
  | 'COLLINEAR_COVARIATES'
  | 'SEPARATED_OUTCOMES'
  | 'NOT_AT_PEAK'
  | 'NOT_APPLICABLE'
  | 'NOT_STOCHASTIC'
  | 'UNREACHABLE_DEFAULT'
  | 'RULES_NOT_IN_FORCE'
  | 'NO_SOLUTION'
  | 'SEVERAL_SOLUTIONS'
  | 'UNKNOWN_CURRENCY'
  | 'NO_EXCHANGE_RATE'
  | 'OVERLAPPING_DATES'
  | 'CIRCULARITY_UNSOLVED'
  | 'MISSING_CURVE'
  | 'HURDLE_OUT_OF_REACH'
  | 'TOO_FEW_POINTS'
  | 'UNREACHABLE_RULE'
  | 'EMPTY_SEGMENT'
  | 'NO_EVENTS'
  | 'UNKNOWN_REFERENCE'
  | 'DUPLICATE_KEY'
  | 'CYCLE'
  | 'NO_BASIS'
  | 'INVALID_CODE'

/** One fault of an input: where it is, what was expected there, what came, what to do. */
export interface Issue {
  readonly code: ErrorCode
  /** Where, in the words of the caller: `orders[17].amount`, `options.horizon`. */
  readonly path: string
  /** What would have been right: `a finite number >= 0`. */
  readonly expected: string
  /** What came, printed short: `-3`, `"abc"`, `undefined`. */
  readonly received: string
  /** What to do about it, where there is something to say. */
  readonly hint?: string
}

/** Options of {@link ClienteleError} when one error stands for many faults. */
export interface IssueList {
  /** The first faults, at most ten. */
  readonly issues: readonly Issue[]
  /** How many there are in all. */
  readonly issueCount: number
}

/**
 * The one error this package throws.
 *
 * @example
 * import { ClienteleError } from 'clientele'
 * const error = new ClienteleError({
 *   code: 'OUT_OF_RANGE', path: 'options.horizon', expected: 'a number > 0', received: '-1',
 * })
 * error.message // => 'options.horizon: expected a number > 0, received -1 [OUT_OF_RANGE]'
 */
export class ClienteleError extends Error implements Issue {
  override readonly name = 'ClienteleError'
  readonly code: ErrorCode
  readonly path: string
  readonly expected: string
  readonly received: string
  declare readonly hint?: string
  /** The first faults (at most ten) where a column or a table had several; else this fault alone. */
  readonly issues: readonly Issue[]
  /** How many faults there are in all. */
  readonly issueCount: number

  constructor(issue: Issue, list: IssueList = { issues: [issue], issueCount: 1 }) {
    super(messageOf(issue, list))
    this.code = issue.code
    this.path = issue.path
    this.expected = issue.expected
    this.received = issue.received
    if (issue.hint !== undefined) this.hint = issue.hint
    this.issues = list.issues
    this.issueCount = list.issueCount
  }
}

/**
 * One line that says all of an issue.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no issue.
 * @example
 * import { describeIssue } from 'clientele/errors'
 * describeIssue({ code: 'INVALID_DATE', path: 'orders[17].date', expected: 'a date', received: '"soon"' })
 * // => 'orders[17].date: expected a date, received "soon" [INVALID_DATE]'
 */
export function describeIssue(issue: Issue): string {
  if (typeof issue !== 'object' || issue === null) throw wrongKind('issue', 'an issue', issue)
  const hint = issue.hint === undefined ? '' : `. ${issue.hint}`
  return `${issue.path}: expected ${issue.expected}, received ${issue.received}${hint} [${issue.code}]`
}

function messageOf(issue: Issue, list: IssueList): string {
  if (!Array.isArray(list?.issues)) throw wrongKind('list.issues', 'an array of issues', list)
  const { issues, issueCount } = list
  if (issueCount <= 1) return describeIssue(issue)
  const more = issues.slice(1).map(other => `\n  ${describeIssue(other)}`)
  const rest = issueCount > issues.length ? `\n  ... and ${issueCount - issues.length} more` : ''
  return `${describeIssue(issue)} (${issueCount} faults in all)${more.join('')}${rest}`
}

function wrongKind(path: string, expected: string, value: unknown): ClienteleError {
  return new ClienteleError({ code: 'INVALID_TYPE', path, expected, received: received(value) })
}
