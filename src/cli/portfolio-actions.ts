/**
 * Who is to be acted on first.
 *
 * @module
 */
import type { Grade, RankedAction } from '../appraisal/index.js'
import { textOrder } from '../model/text-order.js'
import type { BookRow } from './portfolio-book.js'

/** What is to be done for a client. */
export interface ActionSummary extends Pick<RankedAction, 'action' | 'verdict' | 'owner' | 'dueOn' | 'net'> {
  readonly client: string
  readonly name: string
  readonly grade: Grade
}

/** What is to be done in a book. */
export interface ActionsSummary {
  /** Required first, those due first, then those that bring most. */
  readonly first: readonly ActionSummary[]
  /** Clients of whom something is required. */
  readonly required: number
  /** Clients of whom nothing is, and for whom something is worth its cost. */
  readonly worthwhile: number
}

/** Of each, so many are told. */
const TOLD = { required: 3, worthwhile: 2 } as const

export function actionsOf(rows: readonly BookRow[]): ActionsSummary {
  const all = rows.flatMap(({ id, name, grade, action }) =>
    action === undefined ? [] : [{ client: id, name, grade, action }],
  )
  const of = (verdict: RankedAction['verdict']): Acting[] => all.filter(({ action }) => action.verdict === verdict)
  const [required, worthwhile] = [of('required').sort(byDay), of('worthwhile').sort(byNet)]
  return {
    first: [...required.slice(0, TOLD.required), ...worthwhile.slice(0, TOLD.worthwhile)].map(told),
    required: required.length,
    worthwhile: worthwhile.length,
  }
}

interface Acting extends Pick<ActionSummary, 'client' | 'name' | 'grade'> {
  readonly action: RankedAction
}

function told({ client, name, grade, action }: Acting): ActionSummary {
  const { action: what, verdict, owner, dueOn, net } = action
  return { client, name, grade, action: what, verdict, owner, dueOn, ...(net !== undefined && { net }) }
}

function byDay(a: Acting, b: Acting): number {
  return textOrder(a.action.dueOn, b.action.dueOn) || byNet(a, b)
}

/** What is not valued brings nothing that could be told; of equals, the first by its id. */
function byNet(
  { client: a, action: { net: one = 0 } }: Acting,
  { client: b, action: { net: other = 0 } }: Acting,
): number {
  return other - one || textOrder(a, b)
}
