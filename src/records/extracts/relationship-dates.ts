/**
 * When the relationships of a portfolio began and ended, as the dates that durations are made from.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { expectTable } from '../as-of/expect-table.js'
import type { Portfolio } from '../portfolio/portfolio.js'

/** Relationships, one row each: what `relationshipDurations` takes, with whose they are. */
export interface RelationshipDates {
  readonly ids: readonly string[]
  readonly start: readonly DateInput[]
  /** Null while it lasts. */
  readonly end: readonly (DateInput | null)[]
}

/**
 * The relationships of all clients that have a first day; prospects have none.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no portfolio; `MISSING_VALUE` where the portfolio has no table of clients.
 * @example
 * import { relationshipDates, relationshipDurations } from 'clientele/records'
 * const firm = { name: 'Harbour Cold Storage', entityType: 'company' }
 * const clients = [
 *   { ...firm, id: 'A', status: 'active', clientSince: '2024-01-01' },
 *   { ...firm, id: 'B', status: 'ended', clientSince: '2023-01-01', endedOn: '2024-01-01' },
 *   { ...firm, id: 'C', status: 'prospect' },
 * ]
 * const { ids, ...dates } = relationshipDates({ clients })
 * ids // => ['A', 'B']
 * Array.from(relationshipDurations(dates, { observedUntil: '2024-12-31' }).duration) // => [365, 365]
 */
export function relationshipDates(portfolio: Portfolio): RelationshipDates {
  expectObject(portfolio, 'portfolio')
  const { clients } = portfolio
  if (clients === undefined) return reject('MISSING_VALUE', 'portfolio.clients', 'the clients', clients)
  expectTable('clients', clients)
  const begun = clients.flatMap(({ id, clientSince, endedOn = null }) =>
    clientSince === undefined ? [] : [{ id, start: clientSince, end: endedOn }],
  )
  return { ids: begun.map(({ id }) => id), start: begun.map(({ start }) => start), end: begun.map(({ end }) => end) }
}
