/**
 * Clusters that are still to be merged, with their distances. Of two that merge, the place of the second stands for both.
 *
 * @module
 */
import type { LinkageRule } from './linkages.js'
import type { PackedDistances } from './packed.js'
import { pairStarts } from './packed.js'

/** Clusters by place. */
export interface ActiveClusters {
  /** The places that are left, ascending; only the first `count` of them count. */
  readonly places: Int32Array
  count: number
  /** How many rows each has. */
  readonly sizes: Float64Array
  /** Of pairs of places, as packed; squares where the linkage works on them. */
  readonly distances: Float64Array
  readonly starts: Float64Array
  readonly rule: LinkageRule
}

/** Rows as clusters of their own; a row that comes several times is a cluster of as many. The distances are changed in place. */
export function activeClusters(
  { size, values }: PackedDistances,
  weights: Float64Array,
  rule: LinkageRule,
): ActiveClusters {
  const starts = pairStarts(size)
  if (rule.squared) for (let i = 0; i < values.length; i++) values[i] = values[i]! ** 2
  if (rule.between !== undefined) {
    for (let one = 0; one < size; one++) {
      for (let other = one + 1; other < size; other++) {
        values[starts[one]! + other]! *= rule.between(weights[one]!, weights[other]!)
      }
    }
  }
  const places = Int32Array.from({ length: size }, (_, place) => place)
  return { places, count: size, sizes: Float64Array.from(weights), distances: values, starts, rule }
}

/** How far two clusters are apart, as the linkage works with it. */
export function between({ distances, starts }: ActiveClusters, one: number, other: number): number {
  return one < other ? distances[starts[one]! + other]! : distances[starts[other]! + one]!
}

/** The height of a merge. */
export function heightOf({ rule }: ActiveClusters, distance: number): number {
  // Squares of midpoints may fall below 0 by rounding.
  return rule.squared ? Math.sqrt(Math.max(0, distance)) : distance
}

/** Merges the cluster at `gone` into the one at `kept`. */
export function merge(clusters: ActiveClusters, gone: number, kept: number): void {
  const { places, sizes, distances, starts, rule } = clusters
  places.copyWithin(places.indexOf(gone), places.indexOf(gone) + 1, clusters.count)
  clusters.count--
  const apart = between(clusters, gone, kept)
  const [a, b] = [sizes[gone]!, sizes[kept]!]
  for (let i = 0; i < clusters.count; i++) {
    const third = places[i]!
    if (third === kept) continue
    const own = kept < third ? starts[kept]! + third : starts[third]! + kept
    distances[own] = rule.update(between(clusters, gone, third), distances[own]!, apart, a, b, sizes[third]!)
  }
  sizes[kept] = a + b
}
