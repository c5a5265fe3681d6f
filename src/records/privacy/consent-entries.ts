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
}

interface DatedEntry {
  readonly id: string
  readonly basis: Basis
  readonly from: DayNumber
  readonly until: DayNumber
  readonly withdrawnOn: DayNumber
}

/** Reads the entries for a purpose; one without a ground or first day that can be read is none. */
export function consentBook(views: readonly TableView[], purpose: string, on: DayNumber): ConsentBook {
  const ofClients = new Map<string, DatedEntry[]>()
  const ofContacts = new Map<string, DatedEntry[]>()
  const consents = views.find(({ table }) => table === 'consents')
  if (consents === undefined) return { ofClients: new Map(), ofContacts: new Map() }
  for (let row = 0; row < consents.size; row++) {
    if (consents.value('purpose', row) !== purpose) continue
    const entry = readEntry(consents, row)
    const contact = consents.value('contact', row)
    const whose = textAt(consents, contact === undefined ? 'client' : 'contact', row)
    if (entry === undefined || whose === undefined) continue
    const book = contact === undefined ? ofClients : ofContacts
    const entries = book.get(whose)
    if (entries === undefined) book.set(whose, [entry])
    else entries.push(entry)
  }
  return { ofClients: onDay(ofClients, on), ofContacts: onDay(ofContacts, on) }
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

function onDay(
  entries: ReadonlyMap<string, readonly DatedEntry[]>,
  on: DayNumber,
): ReadonlyMap<string, readonly ConsentEntry[]> {
  return new Map(
    Array.from(entries, ([whose, own]) => {
      const saidNo = lastObjection(own, on)
      return [whose, own.map(entry => ({ id: entry.id, basis: entry.basis, state: stateOf(entry, on, saidNo) }))]
    }),
  )
}

/** The latest day up to now on which somebody withdrew. */
function lastObjection(entries: readonly DatedEntry[], on: DayNumber): DayNumber {
  const days = entries.flatMap(({ basis, withdrawnOn }) =>
    ENDED_BY_OBJECTION.has(basis) && withdrawnOn <= on ? [withdrawnOn] : [],
  )
  return days.reduce((latest, day) => Math.max(latest, day), Number.NEGATIVE_INFINITY)
}

/** What was given before a no is over with it, whichever entry the no was written into; what is given on that day or later holds. */
function stateOf(entry: DatedEntry, on: DayNumber, saidNo: DayNumber): ConsentEntry['state'] {
  if (entry.from > on) return 'not-begun'
  if (entry.withdrawnOn <= on) return 'withdrawn'
  if (ENDED_BY_OBJECTION.has(entry.basis) && entry.from < saidNo) return 'withdrawn'
  return entry.until < on ? 'ended' : 'in-force'
}
