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
import type { HashedPrefix } from './text-hash.js'
import { hashesOf, hashPrefix } from './text-hash.js'

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
 * The streams of a seed one after the other: number `from`, `from` + 1, and so on without end. Each is the
 * {@link randomStream} of its number, one jump after the last, where asking for each by its number would jump from the
 * start again.
 *
 * @param seed a whole number from 0 to 2147483647.
 * @param from the first stream wanted; a whole number >= 0.
 * @throws ClienteleError `OUT_OF_RANGE` for another seed or a negative number.
 * @example
 * import { randomStream, randomStreams } from 'clientele/model'
 * const streams = randomStreams(42, 3)
 * streams.next().value() === randomStream(42, 3)() // => true
 * streams.next().value() === randomStream(42, 4)() // => true
 */
export function randomStreams(seed: number, from = 0): Generator<RandomStream, never, void> {
  const generator = generatorOf(`${expectInteger(seed, 'seed', 0, LARGEST_SEED)}`)
  return streamsFrom(generator, expectInteger(from, 'stream', 0))
}

function* streamsFrom(generator: JumpableRandomGenerator, from: number): Generator<RandomStream, never, void> {
  for (let jump = 0; jump < from; jump++) generator.jump()
  for (;;) {
    const own = generator.clone()
    yield () => uniformFloat64(own)
    generator.jump()
  }
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
  return clientStreams(seed)(client)
}

/** The stream of a client, and of the same client where it is met again: at occurrence 1, 2 ... */
export type ClientStreams = (client: string | number, occurrence?: number) => RandomStream

/**
 * The streams of many clients of one seed, the ones {@link clientStream} gives, in half the time. A client that is drawn
 * into a sample more than once has a stream of its own at every occurrence.
 *
 * @param seed a whole number from 0 to 2147483647.
 * @throws ClienteleError `OUT_OF_RANGE` for another seed; the streams `INVALID_CLIENT` for an id that is neither text nor
 * a number.
 * @example
 * import { clientStream, clientStreams } from 'clientele/model'
 * const streams = clientStreams(42)
 * streams('c-17')() === clientStream(42, 'c-17')() // => true
 * streams('c-17', 1)() === clientStream(42, 'c-17')() // => false
 */
export function clientStreams(seed: number): ClientStreams {
  const checked = expectInteger(seed, 'seed', 0, LARGEST_SEED)
  const beginnings = new Map<string, HashedPrefix>()
  return (client, occurrence = 0) => {
    const name = `${expectId(client)}`
    const kind = occurrence === 0 ? typeof client : `${occurrence} ${typeof client}`
    let beginning = beginnings.get(kind)
    if (beginning === undefined) {
      beginning = hashPrefix(`${checked}/${kind}/`)
      beginnings.set(kind, beginning)
    }
    const generator = xoroshiro128plusFromState(hashesOf(beginning, name))
    return () => uniformFloat64(generator)
  }
}

function expectId(client: unknown): string | number {
  if (typeof client === 'string' || (typeof client === 'number' && !Number.isNaN(client))) return client
  return reject('INVALID_CLIENT', 'client', 'text or a number', client)
}

/** Hashed, because a generator whose state is the bare seed begins near 1 for every small seed. */
function generatorOf(key: string): JumpableRandomGenerator {
  return xoroshiro128plusFromState(hashesOf(hashPrefix(''), key))
}
