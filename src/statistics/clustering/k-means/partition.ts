/**
 * Points by cluster while a search runs, with bounds on distances, so that few need be computed.
 *
 * Bounds stand as they were found; what centres have gone since is kept once for each centre and taken off when a bound is read:
 * a point that stays where it is costs a comparison and no writing.
 *
 * @see Hamerly (2010), Making k-means even faster, SIAM International Conference on Data Mining.
 * @module
 */
import type { Points } from './points.js'
import { squaredDistance, squaredDistances } from './points.js'

/** The state of one start. */
export interface Partition {
  readonly clusters: number
  /** Of each point its cluster. */
  readonly assigned: Uint16Array
  /** Row by row. */
  readonly centres: Float64Array
  /** Weighted sums of the points of each cluster. */
  readonly sums: Float64Array
  /** Rows of each cluster. */
  readonly mass: Float64Array
  /** How far each centre has gone in all. */
  readonly path: Float64Array
  /** How far, round by round, that of the other centres went that went farthest, in all. */
  readonly others: Float64Array
  /** Room for the squared distances of one point from all centres. */
  readonly squared: Float64Array
  /** No point is farther from its own centre than upper + path of that centre. */
  readonly upper: Float64Array
  /** No other centre is nearer than lower − others of the point's own. */
  readonly lower: Float64Array
}

/** Every point with its nearest centre; of equally near ones the first. */
export function partitionAround(points: Points, centres: Float64Array): Partition {
  const clusters = centres.length / points.dimensions
  const partition: Partition = {
    clusters,
    centres,
    assigned: new Uint16Array(points.count),
    sums: new Float64Array(centres.length),
    mass: new Float64Array(clusters),
    path: new Float64Array(clusters),
    others: new Float64Array(clusters),
    squared: new Float64Array(clusters),
    upper: new Float64Array(points.count),
    lower: new Float64Array(points.count),
  }
  for (let i = 0; i < points.count; i++) {
    const nearest = nearestCentre(points, partition, i)
    partition.assigned[i] = nearest
    addPoint(points, partition, i, nearest, points.weights[i]!)
  }
  return partition
}

/** The nearest centre, by all distances; of equally near ones the first. Both bounds become exact. */
export function nearestCentre(points: Points, partition: Partition, i: number): number {
  const { clusters, centres, squared, upper, lower, path, others } = partition
  squaredDistances(points, i, centres, squared)
  let nearest = 0
  let least = Infinity
  let second = Infinity
  for (let j = 0; j < clusters; j++) {
    const one = squared[j]!
    if (one < least) {
      second = least
      least = one
      nearest = j
    } else if (one < second) second = one
  }
  upper[i] = Math.sqrt(least) - path[nearest]!
  lower[i] = Math.sqrt(second) + others[nearest]!
  return nearest
}

/** Weight for a cluster, or off it where it is negative. */
export function addPoint(
  { values, dimensions }: Points,
  { sums, mass }: Partition,
  i: number,
  cluster: number,
  weight: number,
): void {
  mass[cluster]! += weight
  for (let d = 0, from = i * dimensions, to = cluster * dimensions; d < dimensions; d++) {
    sums[to + d]! += weight * values[from + d]!
  }
}

/** A point goes from its cluster to another. */
export function movePoint(points: Points, partition: Partition, i: number, to: number): void {
  const weight = points.weights[i]!
  addPoint(points, partition, i, partition.assigned[i]!, -weight)
  addPoint(points, partition, i, to, weight)
  partition.assigned[i] = to
}

/** Sums and centres anew from the points, in their order: what rounding left while points moved is gone. */
export function settle(points: Points, partition: Partition): void {
  const { clusters, centres, sums, mass, assigned } = partition
  sums.fill(0)
  mass.fill(0)
  for (let i = 0; i < points.count; i++) addPoint(points, partition, i, assigned[i]!, points.weights[i]!)
  for (let j = 0; j < clusters; j++) {
    for (let d = j * points.dimensions; d < (j + 1) * points.dimensions; d++) centres[d] = sums[d]! / mass[j]!
  }
}

/** Squared distances of all rows from their own centres, added up. */
export function withinOf(points: Points, { assigned, centres }: Partition): number {
  let sum = 0
  for (let i = 0; i < points.count; i++) {
    sum += points.weights[i]! * squaredDistance(points.values, i, centres, assigned[i]!, points.dimensions)
  }
  return sum
}
