/**
 * Which records have been kept long enough.
 *
 * Sources: GDPR, article 5(1)(e) storage limitation, 17(3)(b) and (e) duties and claims that stand against erasure; PIPL, articles 19 and
 * 47. How long a record must be kept is said by other laws (accounts, money laundering): the policy states it.
 *
 * @module
 */

import { LAST_DAY } from '../../money/civil-date.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber, isoDate, parseDay } from '../../money/core.js'
import { monthsAfter } from '../../money/periods/months-after.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { TableName } from '../tables/names.js'
import { keptFor } from './kept-for.js'
import type { RecordName } from './record-name.js'
import { nameOfRow } from './record-name.js'
import type { Hold, RetentionPolicy, RetentionRule } from './retention-policy.js'
import { readRetentionPolicy } from './retention-policy.js'
import type { Owners } from './routes.js'
import { ownersIn } from './routes.js'
import type { TableView } from './table-views.js'
import { keyOf, tableViews, textAt } from './table-views.js'

/** A record and the first day on which it need not be kept any more, ISO. */
export interface DueRecord extends RecordName {
  readonly dueOn: string
}

/** What has been kept long enough on a day. */
export interface Retention {
  /** Records to erase now: `eraseRecords` takes them. */
  readonly due: readonly DueRecord[]
  /** Due, but a record that must still be kept cannot stand without it: `because` names one. */
  readonly deferred: readonly (DueRecord & { readonly because: RecordName })[]
  /** Due, but under a hold. */
  readonly held: readonly (DueRecord & { readonly because: string })[]
  /** Records under a rule whose day is not known: the relationship has not ended, a date is missing. */
  readonly undated: readonly { readonly table: TableName; readonly records: number }[]
  /** The first day after this one on which a record becomes due, ISO; absent where none is foreseen. */
  readonly next?: string
}

/**
 * What is due for erasure on a day, under a policy of rules and holds. Nothing is erased here, and nothing is named whose erasure would
 * take along a record that must stay.
 *
 * @throws ClienteleError for a policy that is none: `UNKNOWN_REFERENCE` for a rule about a field that is no date of its table,
 * `NOT_APPLICABLE` for the end of a relationship where records belong to no client.
 * @example
 * import { retention } from 'clientele/records'
 * const clients = [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'ended', endedOn: '2018-06-30' }]
 * const contacts = [{ id: 'K-1', client: 'C-1', name: 'Contact 1' }]
 * const rules = [
 *   { table: 'clients', years: 10, after: 'relationship-end' },
 *   { table: 'contacts', years: 2, after: 'relationship-end' },
 * ]
 * const { due, next } = retention({ clients, contacts }, { rules }, '2024-01-31')
 * due // => [{ table: 'contacts', key: 'K-1', dueOn: '2020-06-30' }]
 * next // => '2028-06-30'
 */
export function retention(portfolio: Portfolio, policy: RetentionPolicy, asOf: DateInput): Retention {
  const { rules, holds } = readRetentionPolicy(policy)
  const today = dayNumber(asOf, 'asOf')
  const views = tableViews(portfolio)
  const owners = ownersIn(views)
  const ends = endOfRelationships(views)
  const dueDays = new Map(views.map(view => [view, dueDaysOf(view, rules, ends, owners)] as const))
  const heldBy = new Map(views.map(view => [view, holdsOf(view, holds, owners)] as const))
  const isDue = (view: TableView, row: number): boolean => (dueDays.get(view)?.[row] ?? Number.NaN) <= today
  const keeper = keptFor(views, (view, row) => {
    return heldBy.get(view)?.has(row) === true || (dueDays.get(view) !== undefined && !isDue(view, row))
  })
  const due: DueRecord[] = []
  const deferred: Retention['deferred'][number][] = []
  const held: Retention['held'][number][] = []
  for (const [view, days] of dueDays) {
    for (const [row, day] of days?.entries() ?? []) {
      if (!(day <= today)) continue
      const record = { ...nameOfRow(view, row), dueOn: isoDate(day) }
      const hold = heldBy.get(view)?.get(row)
      const kept = keeper(view, row)
      if (hold !== undefined) held.push({ ...record, because: hold })
      else if (kept !== undefined) deferred.push({ ...record, because: kept })
      else due.push(record)
    }
  }
  return { due, deferred, held, undated: undatedOf(dueDays), ...nextOf(dueDays, today) }
}

/** First days of each row, NaN where not known; undefined for tables without a rule. */
type DueDays = ReadonlyMap<TableView, Float64Array | undefined>

function dueDaysOf(
  view: TableView,
  rules: readonly RetentionRule[],
  ends: ReadonlyMap<string, DayNumber>,
  owners: Owners,
): Float64Array | undefined {
  const own = rules.filter(({ table }) => table === view.table)
  if (own.length === 0) return undefined
  const clients = own.some(({ after }) => after === 'relationship-end') ? owners(view) : []
  return Float64Array.from({ length: view.size }, (_, row) =>
    own.reduce((latest, { after, years }) => {
      const from = after === 'relationship-end' ? ends.get(clients[row] ?? '') : parseDay(view.value(after, row))
      return Math.max(latest, from === undefined ? Number.NaN : yearsAfter(from, years))
    }, Number.NEGATIVE_INFINITY),
  )
}

function yearsAfter(day: DayNumber, years: number): DayNumber {
  // Beyond the year 9999 there are no days: such a record is due on the last of them.
  return day > LAST_DAY - 366 * years ? LAST_DAY : monthsAfter(day, 12 * years)
}

/** The day on which each client's relationship ended; that of an active client has not, whatever an earlier day says. */
function endOfRelationships(views: readonly TableView[]): ReadonlyMap<string, DayNumber> {
  const ends = new Map<string, DayNumber>()
  for (const view of views.filter(({ table }) => table === 'clients')) {
    for (let row = 0; row < view.size; row++) {
      const id = textAt(view, 'id', row)
      const day = parseDay(view.value('endedOn', row))
      if (id !== undefined && day !== undefined && view.value('status', row) !== 'active') ends.set(id, day)
    }
  }
  return ends
}

/** Why rows of a table are held, by row. */
function holdsOf(view: TableView, holds: readonly Hold[], owners: Owners): ReadonlyMap<number, string> {
  const clients = new Map(holds.filter(({ table }) => table === 'clients').map(({ key, because }) => [key, because]))
  const own = new Map(holds.filter(({ table }) => table === view.table).map(({ key, because }) => [key, because]))
  const held = new Map<number, string>()
  if (clients.size === 0 && own.size === 0) return held
  for (const [row, client] of owners(view).entries()) {
    const because = own.get(own.size === 0 ? '' : keyOf(view, row)) ?? clients.get(client ?? '')
    if (because !== undefined) held.set(row, because)
  }
  return held
}

function undatedOf(dueDays: DueDays): Retention['undated'] {
  return Array.from(dueDays, ([{ table }, days = new Float64Array()]) => {
    return { table, records: days.filter(day => Number.isNaN(day)).length }
  }).filter(({ records }) => records > 0)
}

function nextOf(dueDays: DueDays, today: DayNumber): Pick<Retention, 'next'> {
  let next = Number.POSITIVE_INFINITY
  for (const days of dueDays.values()) for (const day of days ?? []) if (day > today && day < next) next = day
  return next === Number.POSITIVE_INFINITY ? {} : { next: isoDate(next) }
}
