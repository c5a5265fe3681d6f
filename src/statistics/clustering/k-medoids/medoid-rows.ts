/**
 * What medoids make of the rows of a fit: who is nearest to which, how far, and which cluster comes first.
 *
 * @module
 */
import type { AttributeRow } from '../../gower/types.js'
import type { ComparedRows } from '../distances/index.js'
import { gatherColumns, readRows, rowAt } from '../distances/index.js'
import type { ClusterOrder } from '../features/index.js'
import { canonicalOrder } from '../features/index.js'
import type { Nearest } from './nearest.js'
import { nearestMedoids } from './nearest.js'

/** Distinct rows by their nearest of some medoids. */
export interface MedoidClusters {
  /** By cluster, in the order of the clusters. */
  readonly medoids: readonly AttributeRow[]
  /** Rows of each cluster. */
  readonly sizes: readonly number[]
  /** Rows in none. */
  readonly unassigned: number
  /** Sum of the distances of all rows to their medoids; who is in no cluster counts as far as can be by Gower's distance. */
  readonly total: number
}

const FARTHEST = 1

/** Clusters by the places of their medoids among the distinct rows, which must be ascending. */
export function medoidClusters(compared: ComparedRows, order: ClusterOrder): (medoids: Int32Array) => MedoidClusters {
  const { columns, comparison, names, firsts, distinct } = compared
  const rows = readRows(comparison, gatherColumns(columns, names, firsts))
  return medoids => {
    const typical = Array.from(medoids, place => rowAt(columns, names, firsts[place]!))
    // In canonical order, so that of equally near medoids the same is first at every assignment.
    const nearest = nearestMedoids(rows, typical, [...medoids.keys()])
    const { sizes, total } = sumsOf(nearest, distinct.weights, medoids.length)
    const width = names.length
    const centres = Array.from(medoids, place => distinct.values.subarray(place * width, (place + 1) * width))
    const places = canonicalOrder({ sizes: sizes.slice(0, -1), centres, names }, order)
    return {
      medoids: places.map(place => typical[place]!),
      sizes: places.map(place => sizes[place]!),
      unassigned: sizes.at(-1)!,
      total,
    }
  }
}

function sumsOf(
  { medoid, distance }: Nearest,
  weights: Float64Array,
  clusters: number,
): { readonly sizes: readonly number[]; readonly total: number } {
  const sizes = new Array<number>(clusters + 1).fill(0)
  let total = 0
  for (const [place, weight] of weights.entries()) {
    const cluster = medoid[place]!
    sizes[cluster]! += weight
    total += weight * (cluster === clusters ? FARTHEST : distance[place]!)
  }
  return { sizes, total }
}
