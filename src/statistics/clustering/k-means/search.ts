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

/** Where a start stands, and after how many rounds. */
interface Beginning {
  readonly partition: Partition
  /** Whether it comes from a part of the points. */
  readonly sampled: boolean
  readonly rounds: number
}

/** Where it ended. */
interface Ending {
  readonly partition: Partition
  readonly rounds: number
  readonly within: number
  readonly converged: boolean
}

/** What the starts found. */
export interface SearchResult extends Ending {
  /** Starts that ended as low as the best. */
  readonly startsAtBest: number
}

/** Sums of squares that differ by a smaller share are one and the same. */
const SAME = 1e-9

/** So many rounds, and the pace of a start is looked at. */
const STRETCH = 10

/** So many stretches at the pace of its last one must take a start down to the best, or it is too slow. */
const PATIENCE = 10

/**
 * The best of several starts; of equally good ones the first. Of few points every start goes on until it is at rest; of many, one
 * that has become too slow to reach the best is left where it is: data without clear groups move on for hundreds of rounds.
 */
export function searchPartition(points: Points, { clusters, starts, seed, iterations }: SearchSettings): SearchResult {
  const streams = randomStreams(seed)
  const begin = (): Beginning => begunFrom(points, clusters, streams.next().value, iterations)
  let best = settled(points, begin(), iterations, Infinity)
  const found = [best.within]
  while (found.length < starts) {
    const begun = begin()
    const ending = settled(points, begun, iterations, begun.sampled ? best.within : Infinity)
    found.push(ending.within)
    if (ending.within < best.within * (1 - SAME)) best = ending
  }
  const limit = Math.min(...found) * (1 + SAME)
  return { ...best, startsAtBest: found.filter(within => within <= limit).length }
}

/** From centres that are drawn; where rows are many, at rest on a part of them. */
function begunFrom(points: Points, clusters: number, uniform: RandomStream, most: number): Beginning {
  const sample = samplePoints(points, clusters, uniform)
  const drawn = partitionAround(sample ?? points, firstCentres(sample ?? points, clusters, uniform))
  if (sample === undefined) return { partition: drawn, sampled: false, rounds: 0 }
  const { rounds } = untilAtRest(sample, drawn, most)
  return { partition: partitionAround(points, drawn.centres), sampled: true, rounds }
}

/**
 * To where neither a nearer centre nor a move of one point lowers the sum of squares, or the rounds are used up, or it has become
 * too slow to come down to `least`.
 */
function settled(points: Points, { partition, rounds: before }: Beginning, most: number, least: number): Ending {
  let [rounds, converged, within] = [before, false, Infinity]
  while (!converged && rounds < most) {
    const rest = untilAtRest(points, partition, Math.min(STRETCH, most - rounds))
    rounds += rest.rounds
    if (rest.converged) {
      converged = transferPoints(points, partition) === 0
      continue
    }
    const reached = withinOf(points, partition)
    if (reached - PATIENCE * (within - reached) > least) break
    within = reached
  }
  fillEmpty(points, partition)
  settle(points, partition)
  return { partition, within: withinOf(points, partition), converged, rounds }
}
