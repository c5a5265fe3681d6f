/**
 * Clients as numbers 0, 1, 2 ... in the order in which they first appear.
 *
 * All ids go through a hash table. Once there are many clients, whole numbers that lie close together go through a table
 * addressed by the id itself, which is three times as fast.
 *
 * @module
 */
import { idTable } from './id-table.js'
import type { ClientId, IdColumn } from './types.js'

/** Gives each client its number. */
export interface ClientCodes {
  /** How many clients have been seen. */
  readonly size: number
  /** The number of a client; a new one if it has not been seen. */
  codeOf(id: ClientId): number
  /** The ids of some numbers, as a column. */
  idsOf(codes: Int32Array): IdColumn
}

/** Numbers for the rows of one whole column, and the clients they stand for. */
export interface NumberedClients extends Pick<ClientCodes, 'idsOf'> {
  /** Every number is below it; as many as there are clients, where they are in order. */
  readonly size: number
  /** Row -> client. */
  readonly codes: Int32Array
  /** Whether clients are numbered in the order in which they first appear, with no number left out. */
  readonly areInOrder: boolean
}

export function clientCodes(): ClientCodes {
  const others = idTable()
  const ids: ClientId[] = []
  /** Codes are kept one higher, so that fresh memory means free. */
  let table = new Int32Array(0)
  let origin = Number.POSITIVE_INFINITY
  let previousText: string | undefined
  let previousCode = 0

  function codeOf(id: ClientId): number {
    if (typeof id === 'string') return codeOfText(id)
    const place = id - origin
    if (!(place >= 0 && place < table.length && Number.isInteger(place))) return codeOutsideTable(id)
    const known = table[place]!
    if (known > 0) return known - 1
    const code = others.find(id, ids)
    table[place] = code < 0 ? ids.push(id) : code + 1
    return table[place] - 1
  }

  function codeOutsideTable(id: number): number {
    if (ids.length < FEW) return others.codeOf(id, ids)
    if (origin === Number.POSITIVE_INFINITY) origin = originFor(ids)
    const place = id - origin
    const length = 2 * Math.max(FEW, place, table.length)
    const tooFar = !(place >= 0) || length > CELLS_PER_CLIENT * ids.length
    if (tooFar || !Number.isInteger(place)) return others.codeOf(id, ids)
    table = longer(table, length)
    return codeOf(id)
  }

  /** Logs are often grouped by client, and looking up a text costs far more than comparing it. */
  function codeOfText(id: string): number {
    if (id === previousText) return previousCode
    previousText = id
    previousCode = others.codeOf(id, ids)
    return previousCode
  }

  return {
    get size() {
      return ids.length
    },
    codeOf,
    idsOf: codes => integersOf(codes, ids) ?? Array.from(codes, code => ids[code]!),
  }
}

/** Below so many clients a table is not worth its memory; above, it has at most so many cells for each. */
const FEW = 1000
const CELLS_PER_CLIENT = 32

/** The least number so far, and some room below it, as a log need not begin with its first clients. */
function originFor(ids: readonly ClientId[]): number {
  const numbers = ids.filter(Number.isSafeInteger).map(Number)
  const least = numbers.reduce((lower, id) => Math.min(lower, id), Number.MAX_SAFE_INTEGER)
  const most = numbers.reduce((upper, id) => Math.max(upper, id), 0)
  return Math.max(0, least - Math.max(FEW, (most - least) >> 3))
}

function longer(table: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(table)
  return larger
}

/** The ids as 32-bit integers, if all are. */
function integersOf(codes: Int32Array, ids: readonly ClientId[]): Int32Array | undefined {
  const column = new Int32Array(codes.length)
  for (let i = 0; i < column.length; i++) {
    const id = ids[codes[i]!]!
    if (typeof id !== 'number' || (id | 0) !== id) return undefined
    column[i] = id
  }
  return column
}
