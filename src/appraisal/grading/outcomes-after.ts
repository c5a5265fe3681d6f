/**
 * What became of clients within some days after a day.
 *
 * @module
 */
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import type { Portfolio } from '../../records/index.js'

/** Ids of clients by what became of them. */
export interface Outcomes {
  /** In default on the day already, so that they cannot come to be. */
  readonly inDefault: ReadonlySet<string>
  /** No default on the day, one after it. */
  readonly defaulted: ReadonlySet<string>
  /** With a relationship on the day. */
  readonly related: ReadonlySet<string>
  /** The relationship ended after the day, before any default. */
  readonly left: ReadonlySet<string>
}

/** Outcomes from the day after `after` until the end of `until`. */
export function outcomesAfter(
  { defaults = [], clients = [] }: Portfolio,
  after: DayNumber,
  until: DayNumber,
): Outcomes {
  const inDefault = new Set<string>()
  const first = new Map<string, DayNumber>()
  for (const { client, date, endedOn } of defaults) {
    const day = dayNumber(date)
    if (day <= after) {
      if (endedOn === undefined || dayNumber(endedOn) > after) inDefault.add(client)
    } else if (day <= until && day < (first.get(client) ?? NEVER)) first.set(client, day)
  }
  const [related, left] = [new Set<string>(), new Set<string>()]
  for (const { id, status, clientSince, endedOn } of clients) {
    const end = dayOf(endedOn)
    const isRelated = status !== 'prospect' && (clientSince === undefined || dayNumber(clientSince) <= after)
    // Whose end has no day may have left at any time.
    if (!isRelated || end <= after || (status === 'ended' && endedOn === undefined)) continue
    related.add(id)
    if (end <= until && end < (first.get(id) ?? NEVER)) left.add(id)
  }
  return { inDefault, defaulted: new Set([...first.keys()].filter(id => !inDefault.has(id))), related, left }
}

/** Later than any day. */
const NEVER = Number.POSITIVE_INFINITY

function dayOf(date: DateInput | undefined): number {
  return date === undefined ? NEVER : dayNumber(date)
}
