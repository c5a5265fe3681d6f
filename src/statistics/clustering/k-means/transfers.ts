/**
 * Where no point has a nearer centre, one may still be better off elsewhere: its move shifts two centres, and both shifts count.
 *
 *   a point of weight w goes from cluster a to b if   n_b / (n_b + w) · d_b² < n_a / (n_a − w) · d_a²
 *
 * What is at rest after such moves is at rest without them, and lies lower or as low.
 *
 * @see Hartigan & Wong (1979), Algorithm AS 136: a k-means clustering algorithm, Applied Statistics 28(1).
 * @module
 */
import type { Partition } from './partition.js'
import { movePoint } from './partition.js'
import type { Points } from './points.js'
import { squaredDistance } from './points.js'
import { halfWays } from './rounds.js'

/** A move must gain more than rounding loses. */
const GAIN = 1 - 1e-12

/** Centres that follow every move, while bounds still speak of those that rest. */
interface Live {
  readonly centres: Float64Array
  /** How far each has gone. */
  readonly drift: Float64Array
  farthest: number
  lightest: number
}

/** Every point is looked at once, and moved where that lowers the sum of squares; how many moved. */
export function transferPoints(points: Points, partition: Partition): number {
  const { assigned, mass, upper, lower, path, others, clusters } = partition
  const { count, weights, values, dimensions } = points
  const live: Live = {
    centres: Float64Array.from(partition.centres),
    drift: new Float64Array(clusters),
    farthest: 0,
    lightest: lightestOf(mass),
  }
  const halves = halfWays(points, partition)
  let moved = 0
  for (let i = 0; i < count; i++) {
    const own = assigned[i]!
    const weight = weights[i]!
    if (mass[own] === weight) continue
    const leaving = mass[own]! / (mass[own]! - weight)
    const joining = live.lightest / (live.lightest + weight)
    const resting = upper[i]! + path[own]!
    const above = resting + live.drift[own]!
    // Another centre is as far as bounds say, and no nearer than its way from the point's own centre, less the point's.
    const below = Math.max(lower[i]! - others[own]!, 2 * halves[own]! - resting) - live.farthest
    if (below > 0 && joining * below * below >= leaving * above * above) continue
    const to = betterCluster(points, partition, live, i)
    if (to === own) continue
    movePoint(points, partition, i, to)
    upper[i] = Math.sqrt(squaredDistance(values, i, partition.centres, to, dimensions)) - path[to]!
    lower[i] = others[to]!
    follow(partition, live, own, dimensions)
    follow(partition, live, to, dimensions)
    live.lightest = lightestOf(mass)
    moved++
  }
  return moved
}

/** The cluster in which the point adds least to the sum of squares; its own unless another is better. */
function betterCluster({ values, dimensions, weights }: Points, partition: Partition, live: Live, i: number): number {
  const { assigned, mass, clusters } = partition
  const own = assigned[i]!
  const weight = weights[i]!
  const ownShare = mass[own]! / (mass[own]! - weight)
  let least = ownShare * squaredDistance(values, i, live.centres, own, dimensions) * GAIN
  let better = own
  for (let j = 0; j < clusters; j++) {
    if (j === own) continue
    const cost = (mass[j]! / (mass[j]! + weight)) * squaredDistance(values, i, live.centres, j, dimensions)
    if (cost < least) [better, least] = [j, cost]
  }
  return better
}

/** The live centre of a cluster at the mean of its points. */
function follow({ centres, sums, mass }: Partition, live: Live, j: number, dimensions: number): void {
  for (let d = j * dimensions; d < (j + 1) * dimensions; d++) live.centres[d] = sums[d]! / mass[j]!
  live.drift[j] = Math.sqrt(squaredDistance(live.centres, j, centres, j, dimensions))
  live.farthest = Math.max(live.farthest, live.drift[j]!)
}

function lightestOf(mass: Float64Array): number {
  let lightest = Infinity
  for (const one of mass) if (one < lightest) lightest = one
  return lightest
}
