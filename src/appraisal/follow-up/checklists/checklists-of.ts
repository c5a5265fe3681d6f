/**
 * How a client's checklists stand.
 *
 * @module
 */
import { FIRST_DAY, LAST_DAY } from '../../../money/civil-date.js'
import type { DayNumber } from '../../../money/core.js'
import { isoDate, parseDay } from '../../../money/core.js'
import { truthOf } from '../../../records/conditions/judge.js'
import type { Condition, Fact, TableName } from '../../../records/index.js'
import type { ClientCase } from '../../case/types.js'
import { CHECKLIST_POLICY } from './default-checklists.js'
import type { Checklist, ChecklistPolicy, ChecklistState, ChecklistStep, Evidence, StepState } from './types.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * The lists that apply to a client's records on the day of the case, each with its steps: done by what evidence shows, overdue,
 * open, or unknown where the lender does not keep the table that would show it.
 *
 * @param client a case of `clientCases`.
 * @param policy lists of `readChecklistPolicy`.
 * @example
 * import { checklistsOf, clientCases } from 'clientele/appraisal'
 * const clients = [
 *   { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', clientSince: '2024-01-31' },
 * ] as const
 * const ratings = [{ client: 'C-1', date: '2024-02-20', rating: 'BB' }]
 * const known = clientCases({ clients, ratings, contacts: [] }, { asOf: 19_782, currency: 'EUR', maxRateAgeDays: 31 })
 * const [onboarding] = checklistsOf(known.caseOf(0))
 * onboarding.steps.map(({ id, status }) => `${id}: ${status}`)
 * // => ['contact: open', 'lawful-ground: unknown', 'accounts: unknown', 'rating: done']
 */
export function checklistsOf(
  client: ClientCase,
  policy: ChecklistPolicy = CHECKLIST_POLICY,
): readonly ChecklistState[] {
  return policy.lists.flatMap(list =>
    fieldsOf(client, list.of)
      .filter(record => holds(list.when, record))
      .map(record => stateOf(client, list, record)),
  )
}

function fieldsOf(client: ClientCase, table: TableName): readonly Fields[] {
  if (table === 'clients') return [{ ...client.client }]
  return client.records(table).map((record): Fields => ({ ...record }))
}

function stateOf(client: ClientCase, list: Checklist, record: Fields): ChecklistState {
  const start = parseDay(record[list.from])
  const id = keyOf(record)
  const steps = list.steps.map(step => stepOf(client, step, id, start))
  return {
    list: list.id,
    client: client.id,
    of: { table: list.of, id },
    ...(start !== undefined && { startedOn: isoDate(start) }),
    steps,
    overdue: steps.filter(({ status }) => status === 'overdue').length,
  }
}

/** Tables whose records have no id of their own are named by what they belong to. */
function keyOf({ id, project, facility, client }: Fields): string {
  const [key = ''] = [id, project, facility, client].filter(part => typeof part === 'string')
  return key
}

function stepOf(client: ClientCase, step: ChecklistStep, id: string, start: DayNumber | undefined): StepState {
  const head = { id: step.id, name: step.name }
  const due = start === undefined ? undefined : Math.min(LAST_DAY, Math.max(FIRST_DAY, start + step.withinDays))
  const when = due === undefined ? {} : { dueOn: isoDate(due) }
  const done = evidenceIn(client, step.shownBy, id, start)
  if (done !== undefined) {
    return { ...head, status: 'done', ...when, ...(done.on !== undefined && { doneOn: isoDate(done.on) }) }
  }
  if (!client.has(step.shownBy.table)) return { ...head, status: 'unknown', ...when }
  if (due === undefined || due >= client.asOf) return { ...head, status: 'open', ...when }
  return { ...head, status: 'overdue', ...when, daysOverdue: client.asOf - due }
}

/** The earliest record that shows it; what is dated after the day of the case has not come. */
function evidenceIn(
  client: ClientCase,
  { table, joinedBy, when, on, notBeforeDays }: Evidence,
  id: string,
  start: DayNumber | undefined,
): { readonly on?: DayNumber } | undefined {
  const records = fieldsOf(client, table).filter(
    record => (joinedBy === undefined || record[joinedBy] === id) && holds(when, record),
  )
  if (on === undefined) return records.length > 0 ? {} : undefined
  const earliest = notBeforeDays === undefined || start === undefined ? Number.NEGATIVE_INFINITY : start + notBeforeDays
  const days = records.flatMap(record => {
    const day = parseDay(record[on])
    return day === undefined || day < earliest || day > client.asOf ? [] : [day]
  })
  return days.length > 0 ? { on: days.reduce((first, day) => Math.min(first, day)) } : undefined
}

/** A condition that cannot be told does not hold: the stage is not known to be reached, the step not shown to be done. */
function holds(when: Condition | undefined, record: Fields): boolean {
  return when === undefined || truthOf(when, factsIn(record)) === 'yes'
}

function factsIn(record: Fields): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>()
  for (const [name, value] of Object.entries(record)) {
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') facts.set(name, value)
    // A day given as a Date or in parts: what is asked of it is whether it is known.
    else if (parseDay(value) !== undefined) facts.set(name, 'known')
  }
  return facts
}
