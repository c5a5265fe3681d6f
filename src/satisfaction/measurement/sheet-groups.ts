/**
 * Whose answer sheets they are: several contacts of one client are no independent voices.
 *
 * @module
 */
import { collectIssues, received, reject } from '../../errors/index.js'
import { columnLength } from '../../statistics/columns.js'

/** Sheets with the number of their client, from 0 in the order in which clients come. */
export interface SheetGroups {
  readonly of: Int32Array
  readonly groups: number
}

/** The client of each sheet, checked; every sheet is a client of its own where none are given. */
export function readClients(clients: ArrayLike<string | number> | undefined, rows: number): SheetGroups {
  if (clients === undefined) return { of: Int32Array.from({ length: rows }, (_, row) => row), groups: rows }
  const length = columnLength(clients, 'options.clients', 'a column of clients')
  if (length !== rows) reject('LENGTH_MISMATCH', 'options.clients', `${rows} clients, one per answer sheet`, length)
  const codes = new Map<string | number, number>()
  const of = new Int32Array(rows)
  const faults = collectIssues()
  for (let row = 0; row < rows; row++) {
    const id: unknown = clients[row]
    if ((typeof id !== 'string' || id === '') && (typeof id !== 'number' || !Number.isFinite(id))) {
      const path = `options.clients[${row}]`
      faults.add({ code: 'INVALID_CLIENT', path, expected: 'a text or a finite number', received: received(id) })
      continue
    }
    const known = codes.get(id)
    if (known === undefined) codes.set(id, codes.size)
    of[row] = known === undefined ? codes.size - 1 : known
  }
  faults.throwIfAny()
  return { of, groups: codes.size }
}

/** The same of some of the sheets: clients are numbered anew. */
export function groupsOfRows({ of }: SheetGroups, rows: readonly number[]): SheetGroups {
  const numbers = new Map<number, number>()
  const kept = Int32Array.from(rows, row => {
    const known = numbers.get(of[row]!)
    if (known !== undefined) return known
    numbers.set(of[row]!, numbers.size)
    return numbers.size - 1
  })
  return { of: kept, groups: numbers.size }
}
