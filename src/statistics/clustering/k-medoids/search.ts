/**
 * The medoids of a square of distances: the best of several starts.
 *
 * @module
 */
import { randomStreams } from '../../../model/index.js'
import { assignmentOf, costOf } from './assignment.js'
import { buildMedoids } from './build.js'
import type { DistanceSquare } from './distance-square.js'
import { drawMedoids } from './draw-medoids.js'
import { improve } from './improve.js'

/** What is searched, and how long. */
export interface SearchSettings {
  readonly clusters: number
  /** How many times; the first start is greedy, the others are drawn. */
  readonly starts: number
  readonly seed: number
}

/** Where one start ended. */
export interface Found {
  /** Places of the medoids, ascending. */
  readonly medoids: Int32Array
  /** Σ weight × distance to the nearest medoid. */
  readonly cost: number
  /** How many swaps were made on the way. */
  readonly swaps: number
}

/** The ends of all starts, in their order. Start s is drawn from stream s of the seed, so that more starts only add. */
export function searchMedoids(
  square: DistanceSquare,
  weights: Float64Array,
  { clusters, starts, seed }: SearchSettings,
): readonly Found[] {
  const greedy = from(square, weights, buildMedoids(square, weights, clusters))
  // One medoid is best where the greedy start puts it, and every start would end there.
  if (clusters === 1) return Array.from({ length: starts }, () => greedy)
  const found = [greedy]
  const streams = randomStreams(seed, 1)
  while (found.length < starts) {
    found.push(from(square, weights, drawMedoids(streams.next().value, weights, clusters)))
  }
  return found
}

/** Where the search ends that starts from these medoids. */
export function from(square: DistanceSquare, weights: Float64Array, medoids: Int32Array): Found {
  const assignment = assignmentOf(square, medoids)
  const swaps = improve(square, weights, assignment)
  return { medoids: assignment.medoids.toSorted(), cost: costOf(assignment, weights), swaps }
}
