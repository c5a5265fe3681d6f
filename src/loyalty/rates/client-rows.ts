/**
 * Whose rows they are: clients numbered in the order in which they come, and firms of one group told together.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import { clientCodes } from '../../records/client-codes.js'
import type { ClientId } from '../../records/core.js'
import { cellsOf } from '../../records/day-columns.js'
import { clientIssue, isClientId } from '../../records/order-faults.js'
import { columnLength } from '../../statistics/columns.js'

/** The columns that say whose rows they are. */
export interface OwnerColumns {
  readonly client: ArrayLike<ClientId>
  /** Firms of one group decide together; null where the client stands alone. The same on all rows of a client. */
  readonly group?: ArrayLike<ClientId | null>
}

/** Rows with their clients, checked. */
export interface ClientRows {
  /** Of each row, its client's number. */
  readonly row: Int32Array
  readonly ids: readonly ClientId[]
  /** Of each client, the number of its group; clients that stand alone are groups of one. */
  readonly cluster: Int32Array
  readonly clusters: number
}

/** Columns of rows by client, checked; `fields` are the other columns there may be. */
export function clientRows(columns: OwnerColumns, fields: readonly string[], path: string): ClientRows {
  expectKnownKeys(expectObject(columns, path), ['client', 'group', ...fields], path)
  const size = columnLength(columns.client, `${path}.client`, 'a column of clients')
  if (size === 0) reject('EMPTY_INPUT', `${path}.client`, 'at least one row', columns.client)
  const faults = collectIssues()
  const clients = clientCodes()
  const row = new Int32Array(size)
  const ids: ClientId[] = []
  for (let i = 0; i < size; i++) {
    const id: unknown = columns.client[i]
    if (!isClientId(id)) {
      faults.add(clientIssue(id, `${path}.client[${i}]`))
      continue
    }
    row[i] = clients.codeOf(id)
    if (row[i] === ids.length) ids.push(id)
  }
  faults.throwIfAny()
  return { row, ids, ...clustersOf(columns.group, row, ids.length, `${path}.group`) }
}

/** The groups of clients; a client whose rows name two groups is an error. */
function clustersOf(
  group: ArrayLike<unknown> | undefined,
  row: Int32Array,
  clients: number,
  path: string,
): Pick<ClientRows, 'cluster' | 'clusters'> {
  if (group === undefined) return { cluster: Int32Array.from({ length: clients }, (_, at) => at), clusters: clients }
  const cells = cellsOf(group, row.length, path, 'a column of groups and nulls')
  const groups = clientCodes()
  const own = new Int32Array(clients).fill(UNSEEN)
  const faults = collectIssues()
  for (let i = 0; i < row.length; i++) {
    const cell = cells[i]
    if (cell !== null && !isClientId(cell)) {
      faults.add({ code: 'INVALID_TYPE', path: `${path}[${i}]`, expected: 'a group or null', received: received(cell) })
      continue
    }
    const code = cell === null ? ALONE : groups.codeOf(cell)
    const before = own[row[i]!]!
    if (before === UNSEEN) own[row[i]!] = code
    else if (before !== code) {
      const expected = 'the group of the rows before of the same client'
      faults.add({ code: 'INCONSISTENT_HISTORY', path: `${path}[${i}]`, expected, received: received(cell) })
    }
  }
  faults.throwIfAny()
  let clusters = groups.size
  return { cluster: own.map(code => (code === ALONE ? clusters++ : code)), clusters }
}

const UNSEEN = -2
const ALONE = -1

/** Sums by client. */
export function sumsByClient({ row, ids }: ClientRows, column: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(ids.length)
  for (let i = 0; i < row.length; i++) sums[row[i]!]! += column[i]!
  return sums
}

/** Columns with one row per client, checked: row i is client i. */
export function oneRowEach(columns: OwnerColumns, fields: readonly string[], path: string): ClientRows {
  const rows = clientRows(columns, fields, path)
  const faults = collectIssues()
  for (let i = 0, client = 0; i < rows.row.length; i++) {
    if (rows.row[i] === client) client++
    else {
      const id = columns.client[i]
      faults.add({
        code: 'DUPLICATE_CLIENT',
        path: `${path}.client[${i}]`,
        expected: 'a client of its own',
        received: received(id),
      })
    }
  }
  faults.throwIfAny()
  return rows
}

/** Sums by group of clients. */
export function sumsByCluster(
  { cluster, clusters }: Pick<ClientRows, 'cluster' | 'clusters'>,
  column: ArrayLike<number>,
): Float64Array {
  const sums = new Float64Array(clusters)
  for (let client = 0; client < cluster.length; client++) sums[cluster[client]!]! += column[client]!
  return sums
}
