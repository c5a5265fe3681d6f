/**
 * Four 32-bit hashes of a text, each MurmurHash3 (Appleby 2011) over its UTF-16 units with a salt of its own: the state of
 * a random generator. What many texts begin with is hashed once.
 */

/** Hashes of the beginning of a text. */
export interface HashedPrefix {
  readonly states: readonly [number, number, number, number]
  readonly length: number
}

export function hashPrefix(text: string): HashedPrefix {
  const begin = (salt: number): number => mix(Math.imul(salt, 0x9e37_79b9), text)
  return { states: [begin(1), begin(2), begin(3), begin(4)], length: text.length }
}

/** The hashes of the text that goes on with `rest`. */
export function hashesOf({ states, length }: HashedPrefix, rest: string): [number, number, number, number] {
  const all = length + rest.length
  const [one, two, three, four] = states
  return [
    finish(mix(one, rest), all),
    finish(mix(two, rest), all),
    finish(mix(three, rest), all),
    finish(mix(four, rest), all),
  ]
}

function mix(state: number, text: string): number {
  let h = state
  for (let i = 0; i < text.length; i++) {
    const k = Math.imul(text.charCodeAt(i), 0xcc9e_2d51)
    h ^= Math.imul((k << 15) | (k >>> 17), 0x1b87_3593)
    h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe654_6b64
  }
  return h
}

function finish(state: number, length: number): number {
  let h = state ^ length
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35)
  return h ^ (h >>> 16)
}
