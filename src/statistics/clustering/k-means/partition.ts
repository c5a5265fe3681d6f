/**
 * Points by cluster while a search runs, with what is known of distances, so that few need be computed.
 *
 * @module
 */
import type { Points } from './points.js'
import { squaredDistance } from './points.js'

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
  /** No point is farther than this from its own centre. */
  readonly upper: Float64Array
  /** No other centre is nearer than this. */
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

/** The nearest centre, by all distances; both bounds become exact. */
export function nearestCentre({ values, dimensions }: Points, partition: Partition, i: number): number {
  const { clusters, centres, upper, lower } = partition
  let [nearest, least, second] = [0, Infinity, Infinity]
  const from = i * dimensions
  for (let j = 0, to = 0; j < clusters; j++) {
    let sum = 0
    for (let d = 0; d < dimensions; d++, to++) {
      const apart = values[from + d]! - centres[to]!
      sum += apart * apart
    }
    if (sum < least) {
      second = least
      least = sum
      nearest = j
    } else if (sum < second) second = sum
  }
  upper[i] = Math.sqrt(least)
  lower[i] = Math.sqrt(second)
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
