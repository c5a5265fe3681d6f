import type { PairDistances } from '../distances/index.js'
import { copheneticHeights } from './cophenetic-heights.js'
import { leavesInOrder } from './leaf-order.js'
import { paramsOf } from './model.js'
import type { ClusterTree } from './types.js'

/**
 * The distances that a tree tells: of each pair of rows, the height at which they are first in one cluster. Beside the distances
 * of the rows they show where the tree says something else.
 *
 * @throws ClienteleError for what is no tree.
 * @see Sokal and Rohlf (1962), The comparison of dendrograms by objective methods, Taxon 11(2).
 * @example
 * import { hierarchical } from 'clientele/segmentation'
 * const tree = hierarchical.fit({ size: [1, 2, 4] }, { linkage: 'single', scaling: 'none' })
 * hierarchical.cophenetic(tree).values // => Float64Array(3) [ 1, 2, 2 ]
 */
export function cophenetic(tree: ClusterTree): PairDistances {
  return copheneticHeights(paramsOf(tree))
}

/**
 * The rows of a tree from left to right, so that what was merged stands side by side and a picture has no crossing: the part with
 * the first row in canonical order stands left.
 *
 * @throws ClienteleError for what is no tree.
 * @example
 * import { hierarchical } from 'clientele/segmentation'
 * const tree = hierarchical.fit({ size: [9, 2, 8, 1] }, { linkage: 'single', scaling: 'none' })
 * hierarchical.leafOrder(tree) // => [ 3, 1, 2, 0 ]
 */
export function leafOrder(tree: ClusterTree): readonly number[] {
  return leavesInOrder(paramsOf(tree))
}
