/**
 * Randomness is seeded and a value. Stream k is k jumps of the seed, so that the number of workers changes nothing; a
 * stream that belongs to one client comes from a hash of seed and client id, so that row order changes nothing either.
 *
 * @module
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator'
import { expectInteger, reject } from '../errors/index.js'

/** Draws uniforms in [0, 1), 53 bits each. */
export type RandomStream = () => number

/** The largest seed. */
export const LARGEST_SEED = 0x7fff_ffff

/**
 * Stream number k of a seed: the seed's generator (xoroshiro128+) after k jumps of 2^64 draws.
 *
 * @param seed a whole number from 0 to 2147483647; neighbouring seeds give unrelated streams.
 * @param k which stream of the seed; a whole number >= 0.
 * @throws ClienteleError `OUT_OF_RANGE` for another seed or a negative k.
 * @example
 * import { randomStream } from 'clientele/model'
 * randomStream(42)() === randomStream(42)() // => true
 * randomStream(42, 1)() === randomStream(42)() // => false
 */
export function randomStream(seed: number, k = 0): RandomStream {
  const generator = generatorOf(`${expectInteger(seed, 'seed', 0, LARGEST_SEED)}`)
  const jumps = expectInteger(k, 'stream', 0)
  for (let jump = 0; jump < jumps; jump++) generator.jump()
  return () => uniformFloat64(generator)
}

/**
 * The stream of one client, whatever its place in a base: its 128-bit state is a hash of seed and id.
 *
 * @param seed a whole number from 0 to 2147483647.
 * @param client the id; the number 7 and the text '7' are two clients.
 * @throws ClienteleError `OUT_OF_RANGE` for another seed, `INVALID_CLIENT` for an id that is neither text nor a number.
 * @example
 * import { clientStream } from 'clientele/model'
 * clientStream(42, 'c-17')() === clientStream(42, 'c-17')() // => true
 */
export function clientStream(seed: number, client: string | number): RandomStream {
  const checked = expectInteger(seed, 'seed', 0, LARGEST_SEED)
  const generator = generatorOf(`${checked}/${typeof client}/${expectId(client)}`)
  return () => uniformFloat64(generator)
}

function expectId(client: unknown): string | number {
  if (typeof client === 'string' || (typeof client === 'number' && !Number.isNaN(client))) return client
  return reject('INVALID_CLIENT', 'client', 'text or a number', client)
}

/** Hashed, because a generator whose state is the bare seed begins near 1 for every small seed. */
function generatorOf(key: string): JumpableRandomGenerator {
  return xoroshiro128plusFromState([hash(key, 1), hash(key, 2), hash(key, 3), hash(key, 4)])
}

/** 32 bits of MurmurHash3 (Appleby 2011) over the text's UTF-16 units. */
function hash(text: string, salt: number): number {
  let h = Math.imul(salt, 0x9e37_79b9)
  for (let i = 0; i < text.length; i++) {
    const k = Math.imul(text.charCodeAt(i), 0xcc9e_2d51)
    h ^= Math.imul((k << 15) | (k >>> 17), 0x1b87_3593)
    h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe654_6b64
  }
  h ^= text.length
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35)
  return h ^ (h >>> 16)
}
