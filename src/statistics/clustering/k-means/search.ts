/**
 * Start after start, and the best of them.
 *
 * @module
 */
import type { RandomStream } from '../../../model/index.js'
import { randomStreams } from '../../../model/index.js'
import type { Partition } from './partition.js'
import { partitionAround, settle, withinOf } from './partition.js'
import { firstCentres } from './plus-plus.js'
import type { Points } from './points.js'
import { fillEmpty } from './repair.js'
import { untilAtRest } from './rounds.js'
import { samplePoints } from './sample.js'
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

/** What all rows still gain after a part of them is at rest is a tenth of this, and less. */
const HOPELESS = 1.01

/**
 * The best of several starts; of equally good ones the first. A start that begins on a part of the rows and lies far above the best
 * once it sees all of them is left where it is.
 */
export function searchPartition(points: Points, { clusters, starts, seed, iterations }: SearchSettings): SearchResult {
  const streams = randomStreams(seed)
  const begin = (): Ending => begunFrom(points, clusters, streams.next().value, iterations)
  let best = settled(points, begin(), iterations)
  const found = [best.within]
  while (found.length < starts) {
    const begun = begin()
    const ending = begun.within > best.within * HOPELESS ? begun : settled(points, begun, iterations)
    found.push(ending.within)
    if (ending.within < best.within * (1 - SAME)) best = ending
  }
  const limit = Math.min(...found) * (1 + SAME)
  return { ...best, startsAtBest: found.filter(within => within <= limit).length }
}

/** From centres that are drawn; where rows are many, at rest on a part of them. */
function begunFrom(points: Points, clusters: number, uniform: RandomStream, most: number): Ending {
  const sample = samplePoints(points, clusters, uniform)
  const drawn = partitionAround(sample ?? points, firstCentres(sample ?? points, clusters, uniform))
  if (sample === undefined) return { partition: drawn, within: 0, converged: false, rounds: 0 }
  const { rounds } = untilAtRest(sample, drawn, most)
  const partition = partitionAround(points, drawn.centres)
  // Just found, the upper bounds are the distances themselves.
  const within = partition.upper.reduce((sum, distance, i) => sum + points.weights[i]! * distance * distance, 0)
  return { partition, within, converged: false, rounds }
}

/** To where neither a nearer centre nor a move of one point lowers the sum of squares, or the rounds are used up. */
function settled(points: Points, { partition, rounds: before }: Ending, most: number): Ending {
  let [rounds, converged] = [before, false]
  while (!converged && rounds < most) {
    const rest = untilAtRest(points, partition, most - rounds)
    rounds += rest.rounds
    converged = rest.converged && transferPoints(points, partition) === 0
  }
  fillEmpty(points, partition)
  settle(points, partition)
  return { partition, within: withinOf(points, partition), converged, rounds }
}
