/**
 * Judged comments at the door, and shares of them.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import type { ClientId } from '../../records/core.js'
import { cellsOf } from '../../records/day-columns.js'
import { clientIssue, isClientId } from '../../records/order-faults.js'
import { columnLength } from '../../statistics/columns.js'
import { expectJudgements } from './expect-judgement.js'
import type { CountedComments, FeedbackShare } from './feedback-share.js'
import { feedbackShare } from './feedback-share.js'
import type { JudgedFeedback } from './report-types.js'
import type { FeedbackJudgement } from './types.js'

/** A comment with its judgement. */
export interface Comment {
  readonly judgement: FeedbackJudgement
  readonly client: ClientId | undefined
  readonly id: string | number
}

/** Comments with their clients and ids, checked; at least one. */
export function readFeedback(feedback: JudgedFeedback): {
  readonly comments: readonly Comment[]
  readonly rows: number
} {
  expectKnownKeys(expectObject(feedback, 'feedback'), ['judgements', 'client', 'id'], 'feedback')
  const judgements = expectJudgements(feedback.judgements, 'feedback.judgements')
  const rows = judgements.length
  const client = feedback.client === undefined ? undefined : clientsOf(feedback.client, 'feedback.client', rows)
  const id = feedback.id === undefined ? undefined : idsOf(feedback.id, rows)
  const comments = judgements.flatMap((judgement, row): readonly Comment[] =>
    judgement === null ? [] : [{ judgement, client: client?.[row], id: id === undefined ? row : id[row]! }],
  )
  if (comments.length === 0) reject('NO_DATA', 'feedback.judgements', 'at least one judgement', 'null in all rows')
  return { comments, rows }
}

/** A column of clients, checked: as many as there are rows, or as there are. */
export function clientsOf(column: unknown, path: string, rows?: number): readonly ClientId[] {
  const size = columnLength(column, path, 'a column of clients')
  const cells = cellsOf(column, rows === undefined ? size : rows, path, 'a column of clients')
  const faults = collectIssues()
  const clients = Array.from(cells, (cell, row) => {
    if (isClientId(cell)) return cell
    faults.add(clientIssue(cell, `${path}[${row}]`))
    return ''
  })
  faults.throwIfAny()
  return clients
}

function idsOf(column: unknown, rows: number): readonly (string | number)[] {
  const cells = cellsOf(column, rows, 'feedback.id', 'a column of texts or numbers')
  const faults = collectIssues()
  const ids = Array.from(cells, (cell, row) => {
    if (typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))) return cell
    faults.add({
      code: 'INVALID_TYPE',
      path: `feedback.id[${row}]`,
      expected: 'a text or a finite number',
      received: received(cell),
    })
    return ''
  })
  faults.throwIfAny()
  return ids
}

function counted(comments: readonly Comment[], counts: (comment: Comment) => boolean | null): CountedComments {
  const answers = comments.map(comment => {
    const found = counts(comment)
    return found === null ? null : found ? 1 : 0
  })
  const clients = comments.flatMap(({ client }) => (client === undefined ? [] : [client]))
  return { answers, ...(clients.length === comments.length && { client: clients }) }
}

/** A share of comments of which it is known of each whether it counts. */
export function shareAmong(
  comments: readonly Comment[],
  counts: (comment: Comment) => boolean,
  level: number,
): FeedbackShare {
  return feedbackShare(counted(comments, counts), level)!
}

/** A share of the comments that were understood; at least one was. */
export function shareUnderstood(
  comments: readonly Comment[],
  counts: (comment: Comment) => boolean,
  level: number,
): FeedbackShare {
  return feedbackShare(
    counted(comments, comment => (comment.judgement.verdict === 'unknown' ? null : counts(comment))),
    level,
  )!
}
