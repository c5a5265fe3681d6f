/**
 * Dated facts at the door: by client and day, in order, with all that holds on the day.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { dateIssue, parseDay } from '../../money/core.js'
import type { FactKind } from '../../records/conditions/expect-condition.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import { expectKinds, readFacts } from '../../records/conditions/read-facts.js'
import type { ClientId, Fact } from '../../records/core.js'
import { expectClient } from '../expect-client.js'
import type { LifecycleEvent } from './types.js'

/** What holds of a client from a day on. */
export interface FactsFrom {
  readonly day: DayNumber
  readonly facts: KnownFacts
  /** Whether the relationship ended on it. */
  readonly isEnd: boolean
}

/** One client, its days rising. */
export interface ClientEvents {
  readonly client: ClientId
  readonly days: readonly FactsFrom[]
}

interface Change {
  readonly path: string
  readonly day: DayNumber
  readonly facts: KnownFacts
  readonly isEnd: boolean
}

/** Events that come from anywhere, checked; those after the last day watched are left out. */
export function readEvents(
  events: readonly LifecycleEvent[],
  kinds: ReadonlyMap<string, FactKind>,
  until: DayNumber,
): readonly ClientEvents[] {
  if (expectList(events, 'events').length === 0) reject('EMPTY_INPUT', 'events', 'at least one event', events)
  const found = new Map<ClientId, Change[]>()
  const faults = collectIssues()
  for (const [i, event] of Array.from(events).entries()) {
    const path = `events[${i}]`
    expectKnownKeys(expectObject(event, path), ['client', 'date', 'facts', 'ended'], path)
    const client = expectClient(event.client, `${path}.client`)
    const day = parseDay(event.date)
    const change = readChange(event, path, kinds)
    if (day === undefined) faults.add(dateIssue(event.date, `${path}.date`))
    else addTo(found, client, { ...change, path, day })
  }
  faults.throwIfAny()
  return Array.from(found, ([client, changes]) => ({ client, days: daysOf(changes, until) }))
}

function addTo(found: Map<ClientId, Change[]>, client: ClientId, change: Change): void {
  const before = found.get(client)
  if (before === undefined) found.set(client, [change])
  else before.push(change)
}

function readChange(
  event: LifecycleEvent,
  path: string,
  kinds: ReadonlyMap<string, FactKind>,
): Pick<Change, 'facts' | 'isEnd'> {
  const { facts = {}, ended = false } = event
  if (typeof ended !== 'boolean') reject('INVALID_TYPE', `${path}.ended`, 'true or false', ended)
  const known = readFacts(facts, `${path}.facts`)
  expectKinds(known, kinds, `${path}.facts`)
  if (known.size === 0 && ended === false) reject('EMPTY_INPUT', `${path}.facts`, 'at least one fact, or an end', facts)
  return { facts: known, isEnd: ended }
}

/** Changes of one client day by day, each with all that was known by then. */
function daysOf(changes: readonly Change[], until: DayNumber): readonly FactsFrom[] {
  const ordered = changes.toSorted((a, b) => a.day - b.day)
  const end = ordered.find(({ isEnd }) => isEnd)
  const after = end === undefined ? undefined : ordered.find(({ day }) => day > end.day)
  if (after !== undefined) {
    const hint = 'Who comes back is a new relationship, with an id of its own'
    reject('INCONSISTENT_HISTORY', `${after.path}.date`, 'no event after the end', 'a later day', hint)
  }
  const days: FactsFrom[] = []
  for (const { path, day, facts, isEnd } of ordered) {
    if (day > until) break
    const last = days.at(-1)
    const isSame = last !== undefined && last.day === day
    if (isSame) expectOneValue(facts, ordered, path, day)
    const all: KnownFacts = new Map<string, Fact>([...(last === undefined ? [] : last.facts), ...facts])
    if (isSame) days.pop()
    days.push({ day, facts: all, isEnd: isEnd || (isSame && last.isEnd) })
  }
  return days
}

/** Of two events of one day neither is the later one: they must agree. */
function expectOneValue(facts: KnownFacts, ordered: readonly Change[], path: string, day: DayNumber): void {
  for (const other of ordered) {
    if (other.day !== day || other.facts === facts) continue
    for (const [name, fact] of facts) {
      const value = other.facts.get(name)
      if (value === undefined || JSON.stringify(value) === JSON.stringify(fact)) continue
      reject('INCONSISTENT_HISTORY', `${path}.facts.${name}`, 'one value on one day', fact)
    }
  }
}
