import { reject } from '../../../errors/index.js'
import { pairIndex } from '../../gower/distance-matrix.js'
import type { PairDistances } from '../distances/index.js'
import { expectDistances, fillUndefined, givenSource } from '../distances/index.js'
import type { Segments } from '../segments.js'
import { bestOf } from './best-of.js'
import { distanceSquare } from './distance-square.js'
import { expectEnough, expectFilled, MOST_ROWS, readSearchOptions } from './options.js'
import { searchMedoids } from './search.js'
import type { KMedoidsWarning, MedoidSearchOptions } from './types.js'
import { warningsOf } from './warnings.js'

/** Rows that only their distances describe, in clusters. */
export interface DistanceClusters extends Segments {
  readonly size: number
  readonly segment: Uint16Array
  readonly segmentNames: readonly string[]
  /** The row in the middle of each cluster. */
  readonly medoids: readonly number[]
  /** How far each row is from its medoid. */
  readonly distance: Float64Array
  /** Mean distance of a row to its medoid. */
  readonly criterion: number
  /** Rows of each cluster. */
  readonly sizes: readonly number[]
  readonly starts: number
  /** How many starts ended with the least sum of distances that any found. */
  readonly startsAtBest: number
  readonly warnings: readonly KMedoidsWarning[]
}

/**
 * Clusters around medoids where nothing but distances is known: by a measure of one's own, or from elsewhere. Ties go by the
 * order of the rows, as nothing else tells them apart; a pair without a distance counts as the largest there is.
 *
 * @param distances of each pair of at most 10,000 rows; a matrix of `gower.distanceMatrix` is one.
 * @throws ClienteleError `TOO_FEW_POINTS` for more clusters than rows at a distance from each other; `LENGTH_MISMATCH`, `OUT_OF_RANGE` naming the first ten
 * distances at fault; `UNKNOWN_OPTION`.
 * @example
 * import { kMedoids } from 'clientele/segmentation'
 * const distances = { size: 4, values: [1, 8, 9, 7, 8, 2] }
 * const { segment, medoids, criterion } = kMedoids.fromDistances(distances, { clusters: 2 })
 * segment // => Uint16Array(4) [ 0, 0, 1, 1 ]
 * medoids // => [ 0, 2 ]
 * criterion // => 0.75
 */
export function fromDistances(distances: PairDistances, options: MedoidSearchOptions): DistanceClusters {
  const settings = readSearchOptions(options)
  const checked = expectDistances(distances, 'distances')
  const { size } = checked
  if (size > MOST_ROWS) reject('OUT_OF_RANGE', 'distances.size', `at most ${MOST_ROWS} rows`, size)
  expectEnough(size, settings.clusters)
  const square = distanceSquare(givenSource(checked))
  const undefinedPairs = fillUndefined(square.distances) / 2
  const { found, startsAtBest } = bestOf(searchMedoids(square, new Float64Array(size).fill(1), settings))
  const { starts, names: segmentNames } = settings
  const clusters = clustersOf(checked, found.medoids)
  expectFilled(clusters.sizes)
  return {
    size,
    ...clusters,
    segmentNames,
    starts,
    startsAtBest,
    warnings: warningsOf({ comparison: [], undefinedPairs, starts, startsAtBest, unassigned: 0 }),
  }
}

type Clusters = Pick<DistanceClusters, 'segment' | 'medoids' | 'distance' | 'criterion' | 'sizes'>

/** Rows by their nearest medoid, in double precision; the largest cluster first, of equals the one whose medoid comes first. */
function clustersOf(given: PairDistances, found: Int32Array): Clusters {
  const largest = largestOf(given)
  const nearest = new Uint16Array(given.size)
  const distance = new Float64Array(given.size).fill(Number.POSITIVE_INFINITY)
  const counts = new Uint32Array(found.length)
  for (let row = 0; row < given.size; row++) {
    for (const [place, medoid] of found.entries()) {
      const away = distanceOf(given, medoid, row, largest)
      if (away < distance[row]!) [nearest[row], distance[row]] = [place, away]
    }
    counts[nearest[row]!]!++
  }
  const places = [...found.keys()].sort((one, other) => counts[other]! - counts[one]! || one - other)
  const rank = new Uint16Array(found.length)
  for (const [cluster, place] of places.entries()) rank[place] = cluster
  return {
    segment: Uint16Array.from(nearest, place => rank[place]!),
    medoids: places.map(place => found[place]!),
    distance,
    criterion: distance.reduce((sum, own) => sum + own, 0) / distance.length,
    sizes: places.map(place => counts[place]!),
  }
}

/** As given, in double precision; `unknown` for a pair without one. */
function distanceOf({ size, values, defined }: PairDistances, one: number, other: number, unknown: number): number {
  if (one === other) return 0
  const place = pairIndex(size, one, other)
  return defined === undefined || defined[place] === 1 ? values[place]! : unknown
}

function largestOf({ values, defined }: PairDistances): number {
  let largest = 0
  for (let i = 0; i < values.length; i++) {
    if (defined === undefined || defined[i] === 1) largest = Math.max(largest, values[i]!)
  }
  return largest
}
