/**
 * Entries of consents that speak of a purpose, by whom they are about.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { Basis } from './bases.js'
import { BASES, ENDED_BY_OBJECTION } from './bases.js'
import type { TableView } from './table-views.js'
import { textAt } from './table-views.js'

/** An entry as it stands on a day. */
export interface ConsentEntry {
  readonly id: string
  readonly basis: Basis
  readonly state: 'in-force' | 'not-begun' | 'ended' | 'withdrawn'
}

/** Entries about clients as such, and about single contacts. */
export interface ConsentBook {
  readonly ofClients: ReadonlyMap<string, readonly ConsentEntry[]>
  readonly ofContacts: ReadonlyMap<string, readonly ConsentEntry[]>
  /** The contacts that have withdrawn something up to the day. */
  readonly objectors: ReadonlySet<string>
}

interface DatedEntry {
  readonly id: string
  readonly basis: Basis
  readonly from: DayNumber
  readonly until: DayNumber
  readonly withdrawnOn: DayNumber
}

/** What was entered about somebody, and the latest day up to now on which they withdrew. */
interface Person {
  readonly entries: DatedEntry[]
  saidNo: DayNumber
}

/** Reads the entries for a purpose. One without a ground or first day that can be read is none, but a withdrawal in it counts. */
export function consentBook(views: readonly TableView[], purpose: string, on: DayNumber): ConsentBook {
  const clients = new Map<string, Person>()
  const contacts = new Map<string, Person>()
  const consents = views.find(({ table }) => table === 'consents')
  if (consents === undefined) return { ofClients: new Map(), ofContacts: new Map(), objectors: new Set() }
  for (let row = 0; row < consents.size; row++) {
    if (consents.value('purpose', row) !== purpose) continue
    const isOfClient = consents.value('contact', row) === undefined
    const whose = textAt(consents, isOfClient ? 'client' : 'contact', row)
    if (whose === undefined) continue
    const person = personIn(isOfClient ? clients : contacts, whose)
    person.saidNo = Math.max(person.saidNo, objectionAt(consents, row, on))
    const entry = readEntry(consents, row)
    if (entry !== undefined) person.entries.push(entry)
  }
  const objectors = Array.from(contacts).flatMap(([contact, { saidNo }]) => (saidNo === NEVER ? [] : [contact]))
  return { ofClients: onDay(clients, on), ofContacts: onDay(contacts, on), objectors: new Set(objectors) }
}

const NEVER = Number.NEGATIVE_INFINITY

function personIn(people: Map<string, Person>, whose: string): Person {
  const known = people.get(whose)
  if (known !== undefined) return known
  const person = { entries: [], saidNo: NEVER }
  people.set(whose, person)
  return person
}

/** The day of a withdrawal; one whose day cannot be read may have come today. */
function objectionAt(view: TableView, row: number, on: DayNumber): DayNumber {
  const value = view.value('withdrawnOn', row)
  if (value === undefined) return NEVER
  const day = parseDay(value) ?? on
  return day <= on ? day : NEVER
}

function readEntry(view: TableView, row: number): DatedEntry | undefined {
  const id = textAt(view, 'id', row)
  const basis = BASES.find(known => known === view.value('basis', row))
  const from = parseDay(view.value('from', row))
  if (id === undefined || basis === undefined || from === undefined) return undefined
  return { id, basis, from, until: dayOrNever(view, 'until', row), withdrawnOn: dayOrNever(view, 'withdrawnOn', row) }
}

/** A last day that cannot be read must not make an entry last for ever: it counts as over. */
function dayOrNever(view: TableView, field: string, row: number): DayNumber {
  const value = view.value(field, row)
  return value === undefined ? Number.POSITIVE_INFINITY : (parseDay(value) ?? Number.NEGATIVE_INFINITY)
}

function onDay(people: ReadonlyMap<string, Person>, on: DayNumber): ReadonlyMap<string, readonly ConsentEntry[]> {
  return new Map(
    Array.from(people, ([whose, { entries, saidNo }]) => {
      return [whose, entries.map(entry => ({ id: entry.id, basis: entry.basis, state: stateOf(entry, on, saidNo) }))]
    }),
  )
}

/** What was given before a no is over with it, whichever entry the no was written into; what is given on that day or later holds. */
function stateOf(entry: DatedEntry, on: DayNumber, saidNo: DayNumber): ConsentEntry['state'] {
  if (entry.from > on) return 'not-begun'
  if (entry.withdrawnOn <= on) return 'withdrawn'
  if (ENDED_BY_OBJECTION.has(entry.basis) && entry.from < saidNo) return 'withdrawn'
  return entry.until < on ? 'ended' : 'in-force'
}
