/**
 * The times for which the columns of one client held.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../../errors/index.js'
import type { DateInput } from '../../../money/core.js'
import { dayNumber, isoDate } from '../../../money/core.js'

/** What became of a column, or of several, on a day. */
export interface DatedChange {
  readonly date: DateInput
  /** New values by column; those that are not named stay as they were. The first change names all. */
  readonly columns: Readonly<Record<string, number>>
}

/** A client from its start to its end, with what changed in between. */
export interface ChangingClient {
  /** Its name, which no other has. */
  readonly client: string
  /** The day the relationship began: durations count from here. */
  readonly start: DateInput
  /** The day the event came; absent where it has not come. */
  readonly endedOn?: DateInput
  /** The last day it was seen without the event; that of the options by default. Not together with `endedOn`. */
  readonly seenUntil?: DateInput
  /**
   * In any order, no two on the same day. Where the first is after the start, the client is watched from it on: nothing is
   * made up for the time before. Those at or after its end are not looked at: what an ending brings about must not explain it.
   */
  readonly changes: readonly DatedChange[]
}

/** A time that columns held, in days from the start. */
export interface Spell {
  readonly client: string
  readonly path: string
  readonly from: number
  readonly until: number
  readonly event: 0 | 1
  readonly columns: Readonly<Record<string, number>>
}

const FIELDS = ['client', 'start', 'endedOn', 'seenUntil', 'changes']

/** The spells of a client that comes from anywhere, in their order; the last day is that of all who have not ended. */
export function spellsOf(given: ChangingClient, path: string, last: number): readonly Spell[] {
  expectKnownKeys(expectObject(given, path), FIELDS, path)
  const client = expectText(given.client, `${path}.client`)
  const start = dayNumber(given.start, `${path}.start`)
  const { end, event } = endOf(given, path, start, last)
  const changes = datedChanges(given.changes, `${path}.changes`).filter(({ day }) => day <= start || day < end)
  if (changes.length === 0)
    reject('EMPTY_INPUT', `${path}.changes`, `columns as they were before ${isoDate(end)}`, given.changes)
  const spells: Spell[] = []
  let columns: Spell['columns'] = {}
  for (const [c, change] of changes.entries()) {
    columns = { ...columns, ...change.columns }
    const next = changes[c + 1]
    // What was already replaced at the start never held.
    if (next !== undefined && next.day <= start) continue
    const from = Math.max(change.day, start) - start
    const isLast = next === undefined
    spells.push({ client, path, from, until: (isLast ? end : next.day) - start, event: isLast ? event : 0, columns })
  }
  return spells
}

function endOf(given: ChangingClient, path: string, start: number, last: number): { end: number; event: 0 | 1 } {
  const { endedOn, seenUntil } = given
  if (endedOn !== undefined && seenUntil !== undefined)
    reject('CONFLICTING_OPTIONS', `${path}.seenUntil`, 'endedOn or seenUntil', 'both')
  const [date, field] = endedOn === undefined ? [seenUntil, 'seenUntil'] : [endedOn, 'endedOn']
  const end = date === undefined ? last : dayNumber(date, `${path}.${field}`)
  if (end < start || end > last) {
    const at = date === undefined ? `${path}.start` : `${path}.${field}`
    const expected =
      date === undefined ? `a day up to ${isoDate(last)}` : `a day from ${isoDate(start)} to ${isoDate(last)}`
    reject('OUT_OF_RANGE', at, expected, isoDate(date === undefined ? start : end))
  }
  return { end, event: endedOn === undefined ? 0 : 1 }
}

interface ReadChange {
  readonly day: number
  readonly columns: Readonly<Record<string, number>>
}

/** In the order of their days. */
function datedChanges(changes: readonly DatedChange[], path: string): readonly ReadChange[] {
  const read = Array.from(expectList(changes, path), (_, c): ReadChange & { at: string } => {
    const at = `${path}[${c}]`
    const change = expectObject(changes[c], at)
    expectKnownKeys(change, ['date', 'columns'], at)
    const columns = Object.entries(expectObject(change['columns'], `${at}.columns`))
    return {
      at,
      day: dayNumber(changes[c]!.date, `${at}.date`),
      columns: Object.fromEntries(columns.map(([name, value]) => [name, expectFinite(value, `${at}.columns.${name}`)])),
    }
  }).sort((a, b) => a.day - b.day)
  for (const [c, { day, at }] of read.entries()) {
    if (c > 0 && read[c - 1]!.day === day)
      reject('CONFLICTING_OPTIONS', `${at}.date`, 'a day of no other change', isoDate(day))
  }
  return read
}
