import type { AttributeColumns } from '../../gower/types.js'
import { fillUndefined, pairSource, readComparedRows } from '../distances/index.js'
import { buildTree } from './build-tree.js'
import { seal } from './model.js'
import { expectFew, readOptions, warningsOf } from './options.js'
import { packedDistances } from './packed.js'
import { treeOfRows } from './tree-of-rows.js'
import type { ClusterTree, TreeOptions } from './types.js'

/**
 * A tree of clusters: every row begins alone, and the two nearest clusters are merged until there is one. `cut` makes clusters of it,
 * as many as are wanted. For few rows, of which one wants to see who is like whom.
 *
 * The same rows in another order give the same tree of the same rows; equal rows are merged first. Pairs of rows that share no known
 * attribute count as far apart as any two rows are.
 *
 * @param columns as for `kMedoids.fit`; at most 5,000 rows.
 * @throws ClienteleError `NOT_APPLICABLE` for `'centroid'` or `'median'` of what is not numbers by the straight line; `OUT_OF_RANGE`
 * for more rows; `NO_VARIATION` for a constant column of numbers that is to be scaled; naming the first ten cells at fault.
 * @see Müllner (2011), Modern hierarchical, agglomerative clustering algorithms, arXiv:1109.2378; Murtagh and Legendre (2014),
 * Journal of Classification 31, for Ward's rule on squares of distances.
 * @example
 * import { hierarchical } from 'clientele/segmentation'
 * const plants = { capacity: [1, 2, 4, 30, 34], cost: [5, 5, 6, 40, 41] }
 * const tree = hierarchical.fit(plants, { linkage: 'average', scaling: 'none' })
 * tree.params.merges // => [ [ 0, 1 ], [ 5, 2 ], [ 3, 4 ], [ 6, 7 ] ]
 * tree.params.heights.map(height => height.toFixed(2)) // => [ '1.00', '2.70', '4.12', '46.03' ]
 * hierarchical.cut(tree, { clusters: 2 }).segment // => Uint16Array(5) [ 0, 0, 0, 1, 1 ]
 */
export function fit(columns: AttributeColumns, options: TreeOptions): ClusterTree {
  const linkage = readOptions(options)
  const compared = readComparedRows(columns, options)
  const { distinct, comparison, size } = compared
  const { count, weights, rowToDistinct } = distinct
  expectFew(size, 'columns')
  const all = Uint32Array.from({ length: count }, (_, place) => place)
  const distances = packedDistances(pairSource(compared, all))
  const undefinedPairs = fillUndefined(distances.values)
  const { nodes, ...facts } = buildTree(distances, weights, linkage)
  const straight = comparison.metric === 'euclidean'
  return seal(
    { linkage, comparison, ...treeOfRows(nodes, rowToDistinct, count) },
    {
      source: 'merged',
      observations: size,
      distinctRows: count,
      ...facts,
      warnings: warningsOf({
        comparison: compared.warnings,
        undefinedPairs,
        linkage,
        straight,
        inversions: facts.inversions,
      }),
    },
  )
}
