/**
 * What a record said on a past day: what came later is taken off, and states are those of that day.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { TableName } from '../tables/names.js'

/** A record of any table, by field. */
export type Cells = Readonly<Record<string, unknown>>

/** How records of a table change. */
interface Changes {
  /** Days that may lie ahead, each with the fields that came to be known with it. */
  readonly events: Readonly<Record<string, readonly string[]>>
  /** Fields that say how things stand at the time of the record, not since when. */
  readonly states?: readonly string[]
  /** The state that follows from days alone, where the present one is not that of the day. */
  readonly stateThen?: (left: Cells, record: Cells) => Cells
}

const ENDED: readonly unknown[] = ['repaid', 'refinanced', 'cancelled', 'written-off']

const CHANGES: Readonly<Partial<Record<TableName, Changes>>> = {
  clients: {
    events: { registeredOn: [], clientSince: [], endedOn: ['ending'] },
    states: ['status'],
    stateThen: ({ clientSince, endedOn }) => ({
      status: endedOn !== undefined ? 'ended' : clientSince !== undefined ? 'active' : 'prospect',
    }),
  },
  facilities: {
    events: { endedOn: [] },
    states: ['status', 'outstanding', 'daysPastDue'],
    stateThen: ({ endedOn }, { status }) => ({
      status: endedOn === undefined ? 'active' : ENDED.includes(status) ? status : 'repaid',
    }),
  },
  projects: {
    events: { completedOn: [] },
    states: ['stage'],
    stateThen: ({ completedOn }) => ({ stage: completedOn === undefined ? 'construction' : 'operation' }),
  },
  contracts: { events: {}, states: ['status'], stateThen: () => ({ status: 'active' }) },
  fulfilments: { events: { doneOn: ['share'] } },
  applications: { events: { firstAnswerOn: [], decidedOn: ['decision', 'reason', 'facility'], paidOutOn: [] } },
  defaults: { events: { endedOn: [] }, states: ['outcome', 'recovered'] },
  consents: { events: { withdrawnOn: [] } },
  feedback: { events: { resolvedOn: [] }, states: ['reopened'] },
  interactions: { events: {} },
}

const EVENT_DAYS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(CHANGES).map(([table, { events }]) => [table, Object.keys(events)]),
)

/** Whether records of a table change at all. */
export const hasPast = (table: TableName): boolean => CHANGES[table] !== undefined

/**
 * A record as it was on a day; `stateIsKnown` where its states are of that day or before. What came with an event of which the day is
 * not said is a state as well.
 */
export function pastState(table: TableName, record: object, asOf: DayNumber, stateIsKnown: boolean): object {
  const days = EVENT_DAYS.get(table) ?? []
  const ahead = days.filter(day => isAhead(Reflect.get(record, day), asOf))
  const answers = table === 'interactions' && answersAhead(record, asOf) ? ['answeredAfterHours'] : []
  // Nearly every record of a lender's own day: worked out once per client, it is a tenth of an appraisal otherwise.
  if (stateIsKnown && ahead.length === 0 && answers.length === 0) return record
  return withoutLater(table, { ...record }, ahead, answers, stateIsKnown)
}

/** The record without events ahead, answers not given yet, and states that are of a later day. */
function withoutLater(
  table: TableName,
  record: Cells,
  ahead: readonly string[],
  answers: readonly string[],
  stateIsKnown: boolean,
): Cells {
  const { events = {}, states = [], stateThen = () => ({}) } = CHANGES[table] ?? {}
  const undated = stateIsKnown ? [] : Object.keys(events).filter(day => record[day] === undefined)
  const isPast = ahead.length > 0 || !stateIsKnown
  const came = [...ahead, ...undated].flatMap(day => events[day]!)
  const gone = new Set([...ahead, ...came, ...answers, ...(isPast ? states : [])])
  if (gone.size === 0) return record
  const kept = Object.fromEntries(Object.entries(record).filter(([field]) => !gone.has(field)))
  return isPast ? { ...kept, ...stateThen(kept, record) } : kept
}

/** The day of an answer so many hours after a request, counted from the beginning of its day: the earliest that it can have been. */
export const answerDay = (date: DayNumber, hours: number): DayNumber => date + Math.floor(hours / 24)

function answersAhead(record: object, asOf: DayNumber): boolean {
  const [at, answeredAfterHours] = [parseDay(Reflect.get(record, 'date')), Reflect.get(record, 'answeredAfterHours')]
  return at !== undefined && typeof answeredAfterHours === 'number' && answerDay(at, answeredAfterHours) > asOf
}

function isAhead(day: unknown, asOf: DayNumber): boolean {
  const at = parseDay(day)
  return at !== undefined && at > asOf
}
