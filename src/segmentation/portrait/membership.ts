/**
 * How strongly a client belongs to its segment.
 *
 * @module
 */
import { expectNonNegative, reject } from '../../errors/index.js'
import { expectColumns, VALUE } from '../../statistics/columns.js'
import { shareInterval } from '../../statistics/proportion-interval.js'
import type { Membership, PortraitOptions } from './client-types.js'
import { countBelow } from './number-place.js'

/** By the probability that is given, or by which share of the segment is nearer to its centre. */
export function membershipOf(
  { probability, distance, distances }: PortraitOptions,
  rows: number,
  isPeer: (row: number) => boolean,
  level: number,
): Membership {
  if ((distance === undefined) !== (distances === undefined)) {
    const lacking = distance === undefined ? 'distance' : 'distances'
    reject('MISSING_VALUE', `options.${lacking}`, 'both distance and distances, or neither', undefined)
  }
  return {
    ...(probability !== undefined && { probability: expectProbability(probability) }),
    ...(distance !== undefined && distances !== undefined && nearerThan(distance, distances, rows, isPeer, level)),
  }
}

function expectProbability(probability: unknown): number {
  if (typeof probability === 'number' && probability >= 0 && probability <= 1) return probability
  return reject('OUT_OF_RANGE', 'options.probability', 'a number from 0 to 1', probability)
}

function nearerThan(
  given: number,
  distances: ArrayLike<number>,
  rows: number,
  isPeer: (row: number) => boolean,
  level: number,
): Membership {
  const distance = expectNonNegative(given, 'options.distance')
  const size = expectColumns(['options.distances', distances, VALUE])
  if (size !== rows) reject('LENGTH_MISMATCH', 'options.distances', `${rows} distances, one per client`, size)
  const peers = Float64Array.from(distances).filter((_, row) => isPeer(row))
  const nearer = countBelow(peers, distance)
  const interval = shareInterval(nearer, peers.length, { level, method: 'wilson' })
  return { distance, nearer: { share: nearer / peers.length, interval } }
}
