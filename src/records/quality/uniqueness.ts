/**
 * Is each thing said once? Of a thing that is said m times each record scores 1/m, so that the mean is the share of distinct ones.
 *
 * @module
 */
import { expectFinite, expectInteger, expectList, expectObject, reject } from '../../errors/index.js'
import type { DuplicateCluster, Duplicates } from '../duplicates/index.js'
import type { Portfolio } from '../portfolio/index.js'
import type { QualityContext } from './context.js'
import { looseRecords, printed } from './records-of-table.js'
import type { Check, TableWork } from './work.js'

/** Clusters of clients that are one, by row. */
export type SharedClients = ReadonlyMap<number, DuplicateCluster>

/**
 * Where in the table of clients one client stands in several rows.
 *
 * @throws ClienteleError `CONFLICTING_OPTIONS` where the rows are not those of these clients.
 */
export function sharedClients(duplicates: Duplicates, portfolio: Portfolio, path: string): SharedClients {
  const shared = new Map<number, DuplicateCluster>()
  const ids = Array.from(looseRecords(portfolio, 'clients'), record => record?.['id'])
  expectList(expectObject(duplicates, path)['clusters'], `${path}.clusters`)
  for (const [i, cluster] of duplicates.clusters.entries()) {
    const at = `${path}.clusters[${i}]`
    expectList(expectObject(cluster, at)['rows'], `${at}.rows`)
    expectList(cluster.clients, `${at}.clients`)
    expectFinite(cluster.probability, `${at}.probability`)
    for (const [j, row] of cluster.rows.entries()) {
      const id = ids[expectInteger(row, `${at}.rows[${j}]`)]
      const isThere = id !== undefined && id === cluster.clients[j]
      if (!isThere) reject('CONFLICTING_OPTIONS', `${at}.clients[${j}]`, `the client in row ${row}`, cluster.clients[j])
      shared.set(row, cluster)
    }
  }
  return shared
}

/** Judges whether a record's key is said once. */
export function uniquenessCheck({ context, table, ledger, report }: TableWork): Check {
  const reason = ledger.reason('uniqueness', 'key')
  const first = new Map<string, { readonly row: number; readonly text: string }>()
  return subject => {
    const { record, row, key } = subject
    if (key === '') return ledger.skip(reason, 1)
    const times = timesSaid(context, table, key)
    ledger.judge(reason, 1 / times, 1)
    if (times === 1) return
    const text = printed(record)
    const before = first.get(key)
    if (before === undefined) first.set(key, { row, text })
    const isCopy = before?.text === text
    const why = `a copy of the record in row ${before?.row}`
    report(subject, {
      ...{ dimension: 'uniqueness', kind: 'repeated-key', fields: [], expected: 'one record' },
      received: `${times}${isCopy ? ', this one a copy' : ''}`,
      ...(isCopy && { repairs: [{ action: 'remove-record', table, row, key, why }] }),
    })
  }
}

function timesSaid({ repeated }: QualityContext, table: TableWork['table'], key: string): number {
  return repeated.get(table)?.get(key) ?? 1
}

/** Judges whether a client is one record; without a search nothing can be told. */
export function sameClientCheck({ ledger, report }: TableWork, shared: SharedClients | undefined): Check {
  const reason = ledger.reason('uniqueness', 'client')
  return subject => {
    const { row } = subject
    if (shared === undefined) return ledger.skip(reason, 1)
    const cluster = shared.get(row)
    ledger.judge(reason, cluster === undefined ? 1 : 1 / cluster.rows.length, 1)
    if (cluster === undefined) return
    const others = cluster.clients.filter((_, i) => cluster.rows[i] !== row)
    const received = `likely the same client as ${others.join(', ')} (probability ${cluster.probability.toFixed(2)})`
    const expected = 'one record of each client'
    report(subject, { dimension: 'uniqueness', kind: 'repeated-client', fields: [], expected, received })
  }
}
