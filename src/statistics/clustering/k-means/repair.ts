/**
 * No cluster stays empty: the point that lies farthest from its own centre becomes one of its own.
 *
 * @module
 */
import type { Partition } from './partition.js'
import { movePoint } from './partition.js'
import type { Points } from './points.js'
import { squaredDistance } from './points.js'

/** Gives every empty cluster a point; of equally far ones the first. */
export function fillEmpty(points: Points, partition: Partition): void {
  const { mass, centres, assigned, upper, lower, path, others } = partition
  for (let empty = mass.indexOf(0); empty >= 0; empty = mass.indexOf(0)) {
    const farthest = farthestPoint(points, partition)
    movePoint(points, partition, farthest, empty)
    const { dimensions, values } = points
    centres.set(values.subarray(farthest * dimensions, (farthest + 1) * dimensions), empty * dimensions)
    // Another centre may now be the nearest other one of any point: what was known of the others is void.
    for (let i = 0; i < points.count; i++) lower[i] = others[assigned[i]!]!
    upper[farthest] = -path[empty]!
  }
}

/** Among points that do not make up a cluster alone. */
function farthestPoint({ count, values, dimensions, weights }: Points, { assigned, centres, mass }: Partition): number {
  let [farthest, most] = [-1, -1]
  for (let i = 0; i < count; i++) {
    const own = assigned[i]!
    if (mass[own] === weights[i]) continue
    const squared = squaredDistance(values, i, centres, own, dimensions)
    if (squared > most) [farthest, most] = [i, squared]
  }
  return farthest
}
