/**
 * The same streams, written anew from their definitions in 64-bit integers: xoroshiro128+ 1.0 with its jump (Blackman
 * and Vigna 2018, rotations 24, 16, 37) and MurmurHash3 in 32 bits (Appleby 2011) over UTF-16 units.
 *
 * @module
 */

/** The two words of the generator. */
export type State = readonly [bigint, bigint]

const JUMP = [0xdf900294d8f554a5n, 0x170865df4b3201fcn]
const word = (value: bigint): bigint => BigInt.asUintN(64, value)
const rotate = (value: bigint, by: bigint): bigint => word((value << by) | (value >> (64n - by)))

function next([s0, s1]: State): State {
  const mixed = s0 ^ s1
  return [rotate(s0, 24n) ^ mixed ^ word(mixed << 16n), rotate(mixed, 37n)]
}

/** The state 2^64 draws ahead. */
export function jumped(from: State): State {
  let [low, high] = [0n, 0n]
  let state = from
  for (const mask of JUMP) {
    for (let bit = 0n; bit < 64n; bit++) {
      if ((mask >> bit) & 1n) [low, high] = [low ^ state[0], high ^ state[1]]
      state = next(state)
    }
  }
  return [low, high]
}

/** The first uniforms: 26 bits of one output and 27 of the next, lowest bits of each. */
export function uniformsFrom(from: State, count: number): number[] {
  let state = from
  const output = (bits: number): number => {
    const sum = word(state[0] + state[1])
    state = next(state)
    return Number(BigInt.asUintN(bits, sum))
  }
  return Array.from({ length: count }, () => output(26) * 2 ** -26 + output(27) * 2 ** -53)
}

/** Four hashes of the key, with four seeds, make the state: high and low half of each word in turn. */
export function stateOf(key: string): State {
  const [a, b, c, d] = [1n, 2n, 3n, 4n].map(salt => murmur3(key, BigInt.asUintN(32, salt * 0x9e3779b9n)))
  return [(a! << 32n) | b!, (c! << 32n) | d!]
}

function murmur3(key: string, seed: bigint): bigint {
  const u32 = (value: bigint): bigint => BigInt.asUintN(32, value)
  const rotate32 = (value: bigint, by: bigint): bigint => u32((value << by) | (value >> (32n - by)))
  let h = seed
  for (let i = 0; i < key.length; i++) {
    h ^= u32(rotate32(u32(BigInt(key.charCodeAt(i)) * 0xcc9e2d51n), 15n) * 0x1b873593n)
    h = u32(rotate32(h, 13n) * 5n + 0xe6546b64n)
  }
  h ^= BigInt(key.length)
  h = u32((h ^ (h >> 16n)) * 0x85ebca6bn)
  h = u32((h ^ (h >> 13n)) * 0xc2b2ae35n)
  return h ^ (h >> 16n)
}
