/**
 * Clients as numbers 0, 1, 2 ... in the order in which they first appear.
 *
 * Whole numbers near the first one go through a table addressed by the id itself, all other ids through a hash table; an
 * id always takes the same way.
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

export function clientCodes(): ClientCodes {
  const others = idTable()
  const ids: ClientId[] = []
  let table = new Int32Array(0)
  let origin: number | undefined
  let previousText: string | undefined
  let previousCode = 0

  function codeOf(id: ClientId): number {
    if (typeof id === 'string') return codeOfText(id)
    if (origin === undefined) origin = Math.max(0, id - ROOM_BELOW)
    const place = id - origin
    if (!(place >= 0 && place < ROOM && Number.isInteger(place))) return others.codeOf(id, ids)
    if (place >= table.length) table = longer(table, place)
    const known = table[place]!
    if (known > 0) return known - 1
    table[place] = ids.push(id)
    return ids.length - 1
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

/** The table reaches from the first id less the one to that plus the other; memory is touched only where ids are. */
const ROOM_BELOW = 2 ** 22
const ROOM = 2 ** 25

/** Codes are kept one higher, so that fresh memory means free. */
function longer(table: Int32Array<ArrayBuffer>, place: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.min(ROOM, Math.max(1024, 2 * (place + 1))))
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
