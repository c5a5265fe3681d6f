/**
 * Issues, actions and comments at the door.
 *
 * @module
 */
import {
  collectIssues,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import { daysOf } from '../../records/day-columns.js'
import { expectJudgements } from '../feedback/expect-judgement.js'
import { clientsOf } from '../feedback/read-feedback.js'
import type { FeedbackJudgement } from '../feedback/types.js'
import type { ClosedLoopData, DatedFeedback, FeedbackAction, FeedbackIssue } from './types.js'

/** A comment of a day; without a column of clients, of a client of its own. */
export interface DatedComment {
  readonly judgement: FeedbackJudgement
  readonly day: DayNumber
  readonly client: ClientId
}

/** An issue with what was done about it. */
export interface ReadIssue {
  readonly id: string
  readonly aspect: string
  readonly openedOn: DayNumber
  /** Days of actions; empty where nothing was done. */
  readonly actions: readonly DayNumber[]
  /** Clients that any of them reached; absent where one reached all. */
  readonly reached?: ReadonlySet<ClientId>
}

/** All of it, checked. */
export interface ReadLoop {
  readonly issues: readonly ReadIssue[]
  readonly comments: readonly DatedComment[]
}

export function readLoop(data: ClosedLoopData): ReadLoop {
  expectKnownKeys(expectObject(data, 'data'), ['issues', 'actions', 'feedback'], 'data')
  const comments = readComments(data.feedback)
  expectList(data.issues, 'issues')
  expectList(data.actions, 'actions')
  const issues = Array.from(data.issues, readIssue)
  if (issues.length === 0) reject('EMPTY_INPUT', 'issues', 'at least one issue', 'none')
  const ids = issues.map(({ id }) => id)
  for (const [place, id] of ids.entries()) {
    if (ids.indexOf(id) < place) reject('OUT_OF_RANGE', `issues[${place}].id`, 'an id of its own', id)
  }
  const hasClients = data.feedback.client !== undefined
  const actions = Array.from(data.actions, (action, place) => {
    return readAction(action, `actions[${place}]`, { ids, hasClients })
  })
  return {
    comments,
    issues: issues.map(issue =>
      withActions(
        issue,
        actions.filter(({ issue: id }) => id === issue.id),
      ),
    ),
  }
}

type ReadAction = ReturnType<typeof readAction>

function withActions(issue: Omit<ReadIssue, 'actions'>, actions: readonly ReadAction[]): ReadIssue {
  const reached = actions.flatMap(({ clients }) => (clients === undefined ? [] : [clients]))
  const isForSome = actions.length > 0 && reached.length === actions.length
  return {
    ...issue,
    actions: actions.map(({ on }) => on),
    ...(isForSome && { reached: new Set(reached.flat()) }),
  }
}

function readIssue(issue: FeedbackIssue, place: number): Omit<ReadIssue, 'actions'> {
  const path = `issues[${place}]`
  expectKnownKeys(expectObject(issue, path), ['id', 'aspect', 'openedOn'], path)
  return {
    id: expectName(issue.id, `${path}.id`),
    aspect: expectName(issue.aspect, `${path}.aspect`),
    openedOn: dayNumber(issue.openedOn, `${path}.openedOn`),
  }
}

function readAction(
  action: FeedbackAction,
  path: string,
  { ids, hasClients }: { readonly ids: readonly string[]; readonly hasClients: boolean },
): { readonly issue: string; readonly on: DayNumber; readonly clients?: readonly ClientId[] } {
  expectKnownKeys(expectObject(action, path), ['issue', 'on', 'clients'], path)
  const issue = expectOneOf(action.issue, ids, `${path}.issue`)
  const on = dayNumber(action.on, `${path}.on`)
  if (action.clients === undefined) return { issue, on }
  if (!hasClients) {
    reject('CONFLICTING_OPTIONS', `${path}.clients`, 'clients only where feedback has a column of them', action.clients)
  }
  return { issue, on, clients: clientsOf(action.clients, `${path}.clients`) }
}

function readComments(feedback: DatedFeedback): readonly DatedComment[] {
  expectKnownKeys(expectObject(feedback, 'feedback'), ['judgements', 'date', 'client'], 'feedback')
  const judgements = expectJudgements(feedback.judgements, 'feedback.judgements')
  const rows = judgements.length
  const faults = collectIssues()
  const days = daysOf(feedback.date, rows, 'feedback.date', { mayBeNull: false, faults })
  faults.throwIfAny()
  const client = feedback.client === undefined ? undefined : clientsOf(feedback.client, 'feedback.client', rows)
  const comments = judgements.flatMap((judgement, row): readonly DatedComment[] =>
    judgement === null ? [] : [{ judgement, day: days[row]!, client: client === undefined ? row : client[row]! }],
  )
  return comments.length > 0
    ? comments
    : reject('NO_DATA', 'feedback.judgements', 'at least one judgement', 'null in all rows')
}

function expectName(value: unknown, path: string): string {
  const name = expectText(value, path)
  return name === '' ? reject('EMPTY_INPUT', path, 'a text that is not empty', value) : name
}
