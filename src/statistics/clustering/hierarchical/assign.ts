import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { AttributeColumns } from '../../gower/types.js'
import { readRows, rowAt } from '../distances/index.js'
import type { Segments } from '../segments.js'
import { clusterDistances } from './cluster-distances.js'
import type { CutOptions } from './cut.js'
import { CUT_KEYS, cut } from './cut.js'
import { memberWeights } from './member-weights.js'
import { paramsOf } from './model.js'
import type { ClusterTree } from './types.js'

/** Where a tree is cut, and the rows it was made of, which it does not hold. */
export interface TreeAssignOptions extends CutOptions {
  /** The columns of the fit. */
  readonly rows: AttributeColumns
}

/** Rows by the nearest cluster of a tree. */
export interface TreeAssignment extends Segments {
  readonly size: number
  readonly segment: Uint16Array
  readonly segmentNames: readonly string[]
  /** How far each row is from its cluster: the height at which it would be merged with it. */
  readonly distance: Float64Array
}

/**
 * New rows in the clusters of a tree: each in the one that it would be merged with first, by the linkage of the tree. A row of the
 * fit that is given again is nearest to its own cluster as a rule, but `cut` alone says where it is. Pairs that share no known
 * attribute count as far apart as Gower's distance goes.
 *
 * @param columns those of the fit, of any length.
 * @throws ClienteleError `NOT_APPLICABLE` for a tree of given distances, of whose rows nothing is known; `LENGTH_MISMATCH` where
 * `options.rows` are not as many as the tree has; as `fit` and `cut` do.
 * @example
 * import { hierarchical } from 'clientele/segmentation'
 * const rows = { size: [1, 2, 4, 30, 34] }
 * const tree = hierarchical.fit(rows, { linkage: 'average', scaling: 'none' })
 * const { segment, distance } = hierarchical.assign(tree, { size: [3, 20] }, { rows, clusters: 2 })
 * segment // => Uint16Array(2) [ 0, 1 ]
 * distance[1] // => 12
 */
export function assign(tree: ClusterTree, columns: AttributeColumns, options: TreeAssignOptions): TreeAssignment {
  const params = paramsOf(tree)
  const { linkage, comparison } = params
  expectKnownKeys(expectObject(options, 'options'), [...CUT_KEYS, 'rows'], 'options')
  const { rows, ...where } = options
  const { segment, segmentNames, sizes } = cut(tree, where)
  if (comparison === undefined) {
    return reject(
      'NOT_APPLICABLE',
      'tree',
      'a tree of rows',
      'a tree of given distances',
      'kMedoids.fromDistances names medoids',
    )
  }
  const fitted = readRows(comparison, rows)
  if (fitted.size !== segment.length) {
    reject('LENGTH_MISMATCH', 'options.rows', `${segment.length} rows, as the tree has`, fitted.size)
  }
  const names = Object.keys(comparison.metric === 'gower' ? comparison.attributes : comparison.features)
  const members = {
    fitted,
    segment,
    sizes,
    weights: memberWeights(params, segment, sizes),
    rowOf: (row: number) => rowAt(rows, names, row),
  }
  const asked = readRows(comparison, columns)
  return { size: asked.size, segmentNames, ...nearestOf(clusterDistances(asked, members, linkage), asked.size) }
}

function nearestOf(distances: readonly Float64Array[], size: number): Pick<TreeAssignment, 'segment' | 'distance'> {
  const segment = new Uint16Array(size)
  const distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  for (const [cluster, column] of distances.entries()) {
    for (let row = 0; row < size; row++) {
      if (column[row]! >= distance[row]!) continue
      segment[row] = cluster
      distance[row] = column[row]!
    }
  }
  return { segment, distance }
}
