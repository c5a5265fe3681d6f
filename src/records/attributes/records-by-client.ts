/**
 * The records of each table that belong to a client.
 *
 * @module
 */
import { clientRows } from '../portfolio/belonging.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import { recordReader } from '../portfolio/rows.js'
import type { TableName } from '../tables/names.js'

/** Rows in the order of their clients, and where those of each begin. */
interface Runs {
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly recordAt: (row: number) => unknown
}

/** The records of a table that belong to a client, in their order; tables are sorted when they are first asked for. */
export function recordsByClient(portfolio: Portfolio): (table: TableName, client: number) => readonly unknown[] {
  const owners = clientRows(portfolio)
  const size = (portfolio.clients ?? []).length
  const sorted = new Map<TableName, Runs>()
  return (table, client) => {
    const [held, owner] = [portfolio[table], owners[table]]
    if (held === undefined || owner === undefined) return []
    const runs = sorted.get(table) ?? { ...runsOf(owner, size), recordAt: recordReader<TableName>(table, held) }
    sorted.set(table, runs)
    const { starts, rows, recordAt } = runs
    const records: unknown[] = []
    for (let at = starts[client]!; at < starts[client + 1]!; at++) records.push(recordAt(rows[at]!))
    return records
  }
}

/** By counting, so that rows of one client stay in their order. */
function runsOf(owner: Int32Array, size: number): Pick<Runs, 'starts' | 'rows'> {
  const starts = new Int32Array(size + 1)
  for (const client of owner) if (client >= 0) starts[client + 1]!++
  for (let client = 0; client < size; client++) starts[client + 1]! += starts[client]!
  const next = starts.slice()
  const rows = new Int32Array(starts[size]!)
  for (const [row, client] of owner.entries()) if (client >= 0) rows[next[client]!++] = row
  return { starts, rows }
}
