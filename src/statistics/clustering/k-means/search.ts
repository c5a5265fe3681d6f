/**
 * Start after start, and the best of them.
 *
 * @module
 */
import { randomStreams } from '../../../model/index.js'
import type { Partition } from './partition.js'
import { partitionAround, settle, withinOf } from './partition.js'
import { firstCentres } from './plus-plus.js'
import type { Points } from './points.js'
import { untilAtRest } from './rounds.js'
import { transferPoints } from './transfers.js'

/** How a search goes. */
export interface SearchSettings {
  readonly clusters: number
  readonly starts: number
  readonly seed: number
  readonly iterations: number
}

/** Where a start ended. */
interface Ending {
  readonly partition: Partition
  readonly within: number
  readonly converged: boolean
  readonly rounds: number
}

/** What the starts found. */
export interface SearchResult extends Ending {
  /** Starts that ended as low as the best. */
  readonly startsAtBest: number
}

/** Sums of squares that differ by a smaller share are one and the same. */
const SAME = 1e-9

/** The best of several starts; of equally good ones the first. */
export function searchPartition(points: Points, { clusters, starts, seed, iterations }: SearchSettings): SearchResult {
  const streams = randomStreams(seed)
  const start = (): Ending => settledFrom(points, firstCentres(points, clusters, streams.next().value), iterations)
  let best = start()
  const found = [best.within]
  while (found.length < starts) {
    const ending = start()
    found.push(ending.within)
    if (ending.within < best.within * (1 - SAME)) best = ending
  }
  const limit = Math.min(...found) * (1 + SAME)
  return { ...best, startsAtBest: found.filter(within => within <= limit).length }
}

/** From first centres to where neither a nearer centre nor a move of one point lowers the sum of squares. */
function settledFrom(points: Points, centres: Float64Array, most: number): Ending {
  const partition = partitionAround(points, centres)
  let [rounds, converged] = [0, false]
  do {
    const rest = untilAtRest(points, partition, most - rounds)
    rounds += rest.rounds
    converged = rest.converged && transferPoints(points, partition) === 0
  } while (!converged && rounds < most)
  settle(points, partition)
  return { partition, within: withinOf(points, partition), converged, rounds }
}
