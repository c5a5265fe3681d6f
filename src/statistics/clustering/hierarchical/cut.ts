import { expectInteger, expectKnownKeys, expectNonNegative, expectObject, reject } from '../../../errors/index.js'
import { clusterNames } from '../features/index.js'
import type { Segments } from '../segments.js'
import { leavesInOrder } from './leaf-order.js'
import { paramsOf } from './model.js'
import type { ClusterTree, TreeParams } from './types.js'

/** Where a tree is cut: into so many clusters, or at a height; one of the two. */
export interface CutOptions {
  /** How many; a whole number from 1 to the number of rows, those that were merged at height 0 counted once. */
  readonly clusters?: number
  /** Rows that are in one cluster at this height, >= 0, stay together. */
  readonly height?: number
  /** The largest first, of equals the left one. Default: 'cluster 1', 'cluster 2' ... */
  readonly names?: readonly string[]
}

export const CUT_KEYS: readonly (keyof CutOptions)[] = ['clusters', 'height', 'names']

/** The rows of a tree in clusters. */
export interface TreeCut extends Segments {
  readonly size: number
  readonly segment: Uint16Array
  readonly segmentNames: readonly string[]
  /** Rows of each cluster. */
  readonly sizes: readonly number[]
  /**
   * A cut at any height from `from` to below `to` gives these clusters; where `to` is not above `from`, no height does, as merges
   * of equal height (or an inversion) are parted. Without `to` there is one cluster.
   */
  readonly heights: { readonly from: number; readonly to?: number }
}

/**
 * Clusters of a tree: merges are undone from the last one back, until there are as many clusters as wanted, or none lies above
 * the height. The largest cluster comes first, of equals the one further left in the tree.
 *
 * @param tree of `hierarchical.fit`, `hierarchical.fromDistances` or a file.
 * @throws ClienteleError `TOO_FEW_POINTS` for so many that rows merged at height 0 would be parted: equal ones, or alike in all
 * that is known of both; `CONFLICTING_OPTIONS` for both a number and a height, `MISSING_VALUE` for neither; `LENGTH_MISMATCH` for
 * names.
 * @example
 * import { hierarchical } from 'clientele/segmentation'
 * const tree = hierarchical.fit({ size: [1, 2, 4, 30, 34] }, { linkage: 'single', scaling: 'none' })
 * const { segment, sizes, heights } = hierarchical.cut(tree, { clusters: 2 })
 * segment // => Uint16Array(5) [ 0, 0, 0, 1, 1 ]
 * sizes // => [ 3, 2 ]
 * heights // => { from: 4, to: 26 }
 * hierarchical.cut(tree, { height: 3 }).sizes // => [ 3, 1, 1 ]
 */
export function cut(tree: ClusterTree, options: CutOptions): TreeCut {
  const params = paramsOf(tree)
  expectKnownKeys(expectObject(options, 'options'), CUT_KEYS, 'options')
  const reached = heightsReached(params)
  const isKept = keptBy(options, reached, rowsApart(params))
  const clusters = clustersOf(params, isKept)
  return {
    ...clusters,
    segmentNames: clusterNames(options.names, clusters.sizes.length, 'options.names'),
    heights: heightsOf(reached, isKept),
  }
}

/** The highest merge within each, itself included: a merge that lies below one before it is not done before that one. */
function heightsReached({ merges, heights }: TreeParams): readonly number[] {
  const rows = merges.length + 1
  const reached: number[] = []
  for (const [i, pair] of merges.entries()) {
    reached.push(Math.max(heights[i]!, ...pair.map(node => (node < rows ? 0 : reached[node - rows]!))))
  }
  return reached
}

/** Rows at no distance, which were merged before all others, counted once. */
function rowsApart({ heights }: TreeParams): number {
  const first = heights.findIndex(height => height > 0)
  return heights.length + 1 - (first === -1 ? heights.length : first)
}

/** Which merges a cut leaves; with each all that it is made of. */
function keptBy(
  { clusters, height }: CutOptions,
  reached: readonly number[],
  apart: number,
): (merge: number) => boolean {
  if (height !== undefined) {
    if (clusters !== undefined) reject('CONFLICTING_OPTIONS', 'options.height', 'no height beside clusters', height)
    const most = expectNonNegative(height, 'options.height')
    return merge => reached[merge]! <= most
  }
  if (clusters === undefined)
    return reject('MISSING_VALUE', 'options.clusters', 'a number of clusters, or a height', clusters)
  const count = expectInteger(clusters, 'options.clusters', 1)
  if (count > apart) {
    const hint = 'Rows that were merged at height 0 stay together: nothing known tells them apart'
    reject('TOO_FEW_POINTS', 'options.clusters', `at most ${apart}, as many as rows that are apart`, count, hint)
  }
  return merge => merge < reached.length + 1 - count
}

function heightsOf(reached: readonly number[], isKept: (merge: number) => boolean): TreeCut['heights'] {
  const kept = reached.filter((_, merge) => isKept(merge))
  const undone = reached.filter((_, merge) => !isKept(merge))
  const from = kept.reduce((most, height) => Math.max(most, height), 0)
  if (undone.length === 0) return { from }
  return { from, to: undone.reduce((least, height) => Math.min(least, height)) }
}

function clustersOf(
  params: TreeParams,
  isKept: (merge: number) => boolean,
): Pick<TreeCut, 'size' | 'segment' | 'sizes'> {
  const { merges } = params
  const size = merges.length + 1
  const top = Int32Array.from({ length: 2 * size - 1 }, (_, node) => node)
  // From the last merge back: what it is made of is in the cluster that it is in.
  for (let i = merges.length - 1; i >= 0; i--) {
    if (isKept(i)) for (const part of merges[i]!) top[part] = top[size + i]!
  }
  const counts = new Map<number, number>()
  for (const row of leavesInOrder(params)) {
    const count = counts.get(top[row]!)
    counts.set(top[row]!, count === undefined ? 1 : count + 1)
  }
  // Clusters come from left to right, and a stable sort keeps them so where they are equally large.
  const bySize = [...counts].sort(([, one], [, other]) => other - one)
  const places = new Map(bySize.map(([node], place) => [node, place]))
  return {
    size,
    segment: Uint16Array.from({ length: size }, (_, row) => places.get(top[row]!)!),
    sizes: bySize.map(([, count]) => count),
  }
}
