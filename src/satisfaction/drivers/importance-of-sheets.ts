/**
 * The importance of drivers in checked sheets; faults are named as the caller of the survey knows them.
 *
 * @module
 */

import type { Renaming } from '../../errors/core.js'
import { renamed } from '../../errors/core.js'
import { reject } from '../../errors/index.js'
import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { expectFewColumns, importanceOfRows } from '../../statistics/importance/importance.js'
import type { Importance, ImportanceMethod } from '../../statistics/importance/index.js'
import type { ImportanceRows } from '../../statistics/importance/read-rows.js'
import { readRows } from '../../statistics/importance/read-rows.js'
import type { Block, DriverSheets } from './read-sheets.js'

/** Columns of importance are drivers here, outcomes the outcome. */
export const OF_OPTIONS: Renaming = [
  ['columns', 'options.drivers'],
  ['outcomes', 'options.outcome'],
]

/** The rows and the importance in them; the outcome is the score after those of the drivers. */
export function importanceOfSheets(
  drivers: readonly Block[],
  { scores, weights }: DriverSheets,
  method: ImportanceMethod,
): { readonly rows: ImportanceRows; readonly importance: Importance } {
  const columns = Object.fromEntries(drivers.map(({ name }, j) => [name, scores[j]!]))
  return renamed(OF_OPTIONS, () => {
    expectFewColumns(columns, method)
    const rows = readRows(columns, scores[drivers.length]!, weights)
    return { rows, importance: importanceOfRows(rows, method) }
  })
}

/** What is drawn: clients with all their sheets, or sheets. */
export function sheetClusters({ clients, counts }: DriverSheets): ClusterCodes {
  if (clients !== undefined) {
    return clients.count < 2
      ? reject('NO_DATA', 'options.clients', 'sheets of at least two clients', clients.count)
      : clients
  }
  return { code: Int32Array.from({ length: counts.sheets }, (_, row) => row), count: counts.sheets }
}
