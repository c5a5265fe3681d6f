/**
 * Clients as numbers 0, 1, 2 ... in the order in which they first appear.
 *
 * Whole numbers of 32 bits go through a table of their own (open addressing), other ids through a `Map`; an id always
 * takes the same way.
 *
 * @module
 */
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
  const integers = integerTable()
  const others = new Map<ClientId, number>()
  const ids: ClientId[] = []
  let previousId: ClientId | undefined
  let previousCode = -1

  /** Logs are often grouped by client; and a Map's lookup of a text costs ten comparisons. */
  function codeOf(id: ClientId): number {
    if (id === previousId) return previousCode
    previousId = id
    previousCode = isInt32(id) ? integers.codeOf(id, ids) : otherCode(id)
    return previousCode
  }

  function otherCode(id: ClientId): number {
    const known = others.get(id)
    if (known !== undefined) return known
    others.set(id, ids.length)
    return ids.push(id) - 1
  }

  return {
    get size() {
      return ids.length
    },
    codeOf,
    idsOf(codes) {
      const column = Array.from(codes, code => ids[code]!)
      return column.every(isInt32) ? Int32Array.from(column) : column
    },
  }
}

function isInt32(id: ClientId): id is number {
  return typeof id === 'number' && (id | 0) === id
}

interface IntegerTable {
  /** The code of an id; a new id is pushed on `ids`. */
  codeOf(id: number, ids: ClientId[]): number
}

const FREE = -1
const GOLDEN_RATIO = 0x9e3779b1

/** Slots of (id, code) side by side, so that a lookup touches one cache line; at most half full. */
function integerTable(): IntegerTable {
  let bits = 10
  let slots = freeSlots(bits)
  let used = 0

  function slotOf(id: number): number {
    const mask = (1 << bits) - 1
    let slot = Math.imul(id, GOLDEN_RATIO) >>> (32 - bits)
    while (slots[2 * slot + 1] !== FREE && slots[2 * slot] !== id) slot = (slot + 1) & mask
    return 2 * slot
  }

  function grow(): void {
    const old = slots
    bits += 2
    slots = freeSlots(bits)
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] !== FREE) store(slotOf(old[at]!), old[at]!, old[at + 1]!)
    }
  }

  function store(at: number, id: number, code: number): void {
    slots[at] = id
    slots[at + 1] = code
  }

  return {
    codeOf(id, ids) {
      const at = slotOf(id)
      const code = slots[at + 1]!
      if (code !== FREE) return code
      store(at, id, ids.length)
      if (2 * ++used > 1 << bits) grow()
      return ids.push(id) - 1
    },
  }
}

function freeSlots(bits: number): Int32Array {
  return new Int32Array(2 << bits).fill(FREE)
}
