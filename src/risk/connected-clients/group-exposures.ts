/**
 * What does each group of connected clients owe in all?
 *
 * @module
 */
import { collectIssues, expectObject, received } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectColumns, VALUE } from '../../statistics/columns.js'
import { currencyOf } from '../currency-column.js'
import { addTo } from './add-to.js'
import type { ConnectedClients } from './connected-groups.js'
import { expectConnectedClients } from './connected-groups.js'

/** What clients owe, one row per contract or client. */
export interface ExposureColumns {
  readonly client: readonly string[]
  /** In currency units, >= 0. */
  readonly exposure: ArrayLike<number>
  /** ISO 4217, of all amounts or row by row; two that differ are an error. */
  readonly currency?: string | ArrayLike<string>
}

/** What a group of connected clients owes. */
export interface GroupExposure {
  /** A client that is in no group stands for itself. */
  readonly group: string
  /** Of the group, borrowers or not. */
  readonly members: number
  /** Members that have a row. */
  readonly borrowers: number
  /** The sum over its members, in currency units. */
  readonly exposure: number
  /** Of all exposure; absent where there is none. */
  readonly share?: number
  /** Who owes most. */
  readonly largest: { readonly client: string; readonly exposure: number }
}

/** Exposures by group. */
export interface GroupExposures {
  /** The largest first. Groups that overlap count what they share twice: then exposures add up to more than the total. */
  readonly groups: readonly GroupExposure[]
  /** Of each row: its group, the largest of them where there are several. */
  readonly group: readonly string[]
  readonly total: number
  /** Whether a client with a row is in more than one group. */
  readonly overlap: boolean
}

/**
 * Exposure added up by group of connected clients.
 *
 * @param connected what `connectedClients` returned.
 * @param columns rows of clients; a client may have several.
 * @throws ClienteleError `OUT_OF_RANGE`, `INVALID_CLIENT`, `LENGTH_MISMATCH`, `MIXED_CURRENCIES` naming the cells at fault.
 * @example
 * import { connectedClients, groupExposures } from 'clientele/risk'
 * const connected = connectedClients([{ from: 'Li', to: 'Plant', kind: 'ownership', share: 0.6 }])
 * const { groups, group } = groupExposures(connected, { client: ['Plant', 'Mill', 'Li'], exposure: [70, 20, 10] })
 * group // => ['Li', 'Mill', 'Li']
 * groups[0] // => { group: 'Li', members: 2, borrowers: 2, exposure: 80, share: 0.8, largest: { client: 'Plant', exposure: 70 } }
 */
export function groupExposures(connected: ConnectedClients, columns: ExposureColumns): GroupExposures {
  const { groups } = expectConnectedClients(connected)
  const owed = expectExposures(columns)
  const places = new Map<string, number[]>()
  for (const [g, { members }] of groups.entries()) {
    for (const member of members) places.set(member, [...(places.get(member) ?? []), g])
  }
  const total = compensatedSum(columns.exposure)
  const found = groups.flatMap(({ name, members }) => exposureOf(name, members, owed, total))
  const alone = [...owed.keys()].filter(client => !places.has(client))
  const all = [...found, ...alone.flatMap(client => exposureOf(client, [client], owed, total))]
  const sizes = new Map(found.map(({ group, exposure }) => [group, exposure]))
  return {
    groups: all.sort((a, b) => b.exposure - a.exposure),
    group: columns.client.map(client => {
      const names = (places.get(client) ?? []).map(g => groups[g]!.name)
      return names.reduce(
        (best, name) => (Number(sizes.get(name)) > Number(sizes.get(best)) ? name : best),
        names[0] ?? client,
      )
    }),
    total,
    overlap: [...owed.keys()].some(client => (places.get(client) ?? []).length > 1),
  }
}

/** What each client owes, over its rows. */
export function expectExposures(columns: ExposureColumns): ReadonlyMap<string, number> {
  expectObject(columns, 'columns')
  const { client, exposure, currency } = columns
  const size = expectColumns(['columns.exposure', exposure, VALUE])
  const ids = clientNames(client, size)
  currencyOf(currency, 'columns.currency', size)
  const owed = new Map<string, number>()
  for (let i = 0; i < size; i++) addTo(owed, ids[i]!, exposure[i]!)
  return owed
}

/** A column of names of clients. */
export function clientNames(column: unknown, size: number, path = 'columns.client'): readonly string[] {
  const faults = collectIssues()
  const names: readonly unknown[] = Array.isArray(column) ? column : []
  if (!Array.isArray(column)) {
    faults.add({ code: 'INVALID_TYPE', path, expected: 'an array of names', received: received(column) })
  } else if (names.length !== size) {
    faults.add({ code: 'LENGTH_MISMATCH', path, expected: `${size} names`, received: `${names.length}` })
  }
  faults.throwIfAny()
  const clients: string[] = []
  for (let i = 0; i < size; i++) {
    const name = names[i]
    if (typeof name === 'string' && name !== '') clients.push(name)
    else faults.add({ code: 'INVALID_CLIENT', path: `${path}[${i}]`, expected: 'a name', received: received(name) })
  }
  faults.throwIfAny()
  return clients
}

function exposureOf(
  group: string,
  members: readonly string[],
  owed: ReadonlyMap<string, number>,
  total: number,
): readonly GroupExposure[] {
  const borrowers = members.flatMap(client => {
    const exposure = owed.get(client)
    return exposure === undefined ? [] : [{ client, exposure }]
  })
  const first = borrowers[0]
  if (first === undefined) return []
  const largest = borrowers.reduce((most, one) => (one.exposure > most.exposure ? one : most), first)
  const exposure = compensatedSum(borrowers.map(one => one.exposure))
  return [
    {
      group,
      members: members.length,
      borrowers: borrowers.length,
      exposure,
      ...(total > 0 && { share: exposure / total }),
      largest,
    },
  ]
}
