import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { PairDistances } from '../distances/index.js'
import { expectDistances, fillUndefined, givenSource } from '../distances/index.js'
import { buildTree } from './build-tree.js'
import { seal } from './model.js'
import { expectFew, expectLinkage, warningsOf } from './options.js'
import { packedDistances } from './packed.js'
import type { ClusterTree, TreeOptions } from './types.js'

/**
 * A tree of rows of which nothing but distances is known: by a measure of one's own, or from elsewhere. Ties go by the order of the
 * rows, as nothing else tells them apart; a pair without a distance counts as the largest there is.
 *
 * @param distances of each pair of at most 5,000 rows; a matrix of `gower.distanceMatrix` is one.
 * @throws ClienteleError `NOT_APPLICABLE` for `'centroid'` and `'median'`, which need the rows; `LENGTH_MISMATCH`, `OUT_OF_RANGE`
 * naming the first ten distances at fault; `UNKNOWN_OPTION`.
 * @example
 * import { hierarchical } from 'clientele/segmentation'
 * const distances = { size: 4, values: [1, 8, 9, 7, 8, 2] }
 * const tree = hierarchical.fromDistances(distances, { linkage: 'complete' })
 * tree.params.merges // => [ [ 0, 1 ], [ 2, 3 ], [ 4, 5 ] ]
 * tree.params.heights // => [ 1, 2, 9 ]
 */
export function fromDistances(distances: PairDistances, options: Pick<TreeOptions, 'linkage'>): ClusterTree {
  expectKnownKeys(expectObject(options, 'options'), ['linkage'], 'options')
  const linkage = expectLinkage(options.linkage, false)
  const checked = expectDistances(distances, 'distances')
  const { size } = checked
  expectFew(size, 'distances.size')
  const packed = packedDistances(givenSource(checked))
  const undefinedPairs = fillUndefined(packed.values)
  const { nodes, ...facts } = buildTree(packed, new Float64Array(size).fill(1), linkage)
  return seal(
    { linkage, ...nodes },
    {
      source: 'merged',
      observations: size,
      distinctRows: size,
      ...facts,
      warnings: warningsOf({
        comparison: [],
        undefinedPairs,
        linkage,
        // What was given may well be straight lines.
        straight: true,
        inversions: facts.inversions,
      }),
    },
  )
}
