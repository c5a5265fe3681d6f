/**
 * A table from ids to codes, by open addressing: half the time of a `Map` for texts, a fifth for numbers.
 *
 * A slot holds a hash and a code side by side, so that a lookup touches one cache line before it touches an id. A search
 * looks at no more than a few slots; what finds no place there, as with ids chosen to collide, goes to a `Map`.
 *
 * @module
 */
import type { ClientId } from './types.js'

/** Finds or gives the code of an id. */
export interface IdTable {
  /** The code of an id; a new id is pushed on `ids`, and its place there is its code. */
  codeOf(id: ClientId, ids: ClientId[]): number
  /** The code of an id, or -1 if it has not been seen. */
  find(id: ClientId, ids: readonly ClientId[]): number
}

const LONGEST_SEARCH = 64
const FIRST_BITS = 8

export function idTable(): IdTable {
  const crowded = new Map<ClientId, number>()
  let bits = FIRST_BITS
  /** Pairs of hash and code + 1; fresh memory means free. */
  let slots = new Int32Array(2 << bits)
  let used = 0

  function search(id: ClientId, hash: number, ids: readonly ClientId[]): number {
    const mask = (1 << bits) - 1
    let slot = hash >>> (32 - bits)
    for (let steps = 0; steps < LONGEST_SEARCH; steps++) {
      const code = slots[2 * slot + 1]! - 1
      if (code < 0) break
      if (slots[2 * slot] === hash && ids[code] === id) return code
      slot = (slot + 1) & mask
    }
    return (crowded.size > 0 ? crowded.get(id) : undefined) ?? -1
  }

  function insert(id: ClientId, hash: number, ids: ClientId[]): number {
    const code = ids.push(id) - 1
    if (2 * ++used > 1 << bits) grow(ids)
    place(hash, code, ids)
    return code
  }

  function grow(ids: readonly ClientId[]): void {
    const old = slots
    bits++
    slots = new Int32Array(2 << bits)
    for (let at = 0; at < old.length; at += 2) if (old[at + 1]! > 0) place(old[at]!, old[at + 1]! - 1, ids)
  }

  function place(hash: number, code: number, ids: readonly ClientId[]): void {
    const mask = (1 << bits) - 1
    let slot = hash >>> (32 - bits)
    for (let steps = 0; steps < LONGEST_SEARCH; steps++) {
      if (slots[2 * slot + 1] === 0) {
        slots[2 * slot] = hash
        slots[2 * slot + 1] = code + 1
        return
      }
      slot = (slot + 1) & mask
    }
    crowded.set(ids[code]!, code)
  }

  return {
    codeOf(id, ids) {
      const hash = hashOf(id)
      const known = search(id, hash, ids)
      return known >= 0 ? known : insert(id, hash, ids)
    },
    find: (id, ids) => search(id, hashOf(id), ids),
  }
}

const GOLDEN_RATIO = 0x9e3779b1
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** 32 bits of which the upper ones are well mixed, as they choose the slot. */
function hashOf(id: ClientId): number {
  if (typeof id === 'number') return (id | 0) === id ? Math.imul(id, GOLDEN_RATIO) : hashOf(String(id))
  let hash = FNV_OFFSET
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), FNV_PRIME)
  return Math.imul(hash ^ (hash >>> 15), GOLDEN_RATIO)
}
