import type { AttributeColumns } from '../../gower/types.js'
import type { ComparedRows } from '../distances/index.js'
import { readComparedRows } from '../distances/index.js'
import type { ClusterOrder } from '../features/index.js'
import { expectClusterOrder } from '../features/index.js'
import { medoidClusters } from './medoid-rows.js'
import { seal } from './model.js'
import { expectEnough, expectFilled, readOptions } from './options.js'
import { searchAll, searchSamples } from './search-rows.js'
import type { KMedoidsModel, KMedoidsOptions } from './types.js'
import { warningsOf } from './warnings.js'

/**
 * Clusters around medoids: rows, one per cluster, from which all rows together are least away. Being rows, they can be read as
 * clients: "like this one". By Gower's distance for attributes of any kind, with gaps; or by a distance of numbers.
 *
 * The same rows in another order, or columns in another, give the same clusters with the same names, and equal rows are always
 * in one. Pairs of rows that share no known attribute count as far apart as any two rows are.
 *
 * @param columns numbers, words, yes or no, sets of words, by name and all of one length; null and undefined are missing, which
 * `attributes` can take and distances of numbers cannot. At most 10,000 distinct rows, or any number with `sample`.
 * @throws ClienteleError `TOO_FEW_POINTS` for more clusters than rows that differ in what is known of them; `NO_VARIATION` for a constant column of numbers
 * that is to be scaled; `OUT_OF_RANGE` for more than 10,000 distinct rows without `sample`, or an option beyond its range;
 * `CONFLICTING_OPTIONS`, `UNKNOWN_OPTION`; naming the first ten cells at fault, as `gower.fit` does.
 * @see Kaufman and Rousseeuw (1990), Finding Groups in Data, chapter 2 (the greedy start, BUILD); Schubert and Rousseeuw
 * (2021), Fast and eager k-medoids clustering, Information Systems 101 (the swaps, FasterPAM).
 * @example
 * import { kMedoids } from 'clientele/segmentation'
 * const firms = {
 *   revenue: [2, 3, 2.5, 80, 95, 70],
 *   sector: ['trade', 'trade', 'services', 'energy', 'energy', 'energy'],
 *   listed: [false, false, false, true, true, true],
 * }
 * const attributes = { revenue: { kind: 'number' }, sector: { kind: 'nominal' }, listed: { kind: 'symmetric-binary' } } as const
 * const model = kMedoids.fit(firms, { clusters: 2, attributes })
 * model.params.medoids[0] // => { listed: false, revenue: 2, sector: 'trade' }
 * const { segment } = kMedoids.assign(model, { revenue: [90, null], sector: ['trade', 'services'], listed: [true, false] })
 * segment // => Uint16Array(2) [ 1, 0 ]
 * kMedoids.fit(firms, { clusters: 7, attributes }) // => Error TOO_FEW_POINTS
 */
export function fit(columns: AttributeColumns, options: KMedoidsOptions): KMedoidsModel {
  const settings = readOptions(options)
  const compared = readComparedRows(columns, options)
  const { distinct, size } = compared
  const { clusters, starts, sample } = settings
  const order = orderOf(options.order, compared)
  expectEnough(distinct.count, clusters)
  const clustersOf = medoidClusters(compared, order)
  const isSampled = options.sample !== undefined && sample < distinct.count
  const { found, startsAtBest, undefinedPairs } = isSampled
    ? searchSamples(compared, settings, medoids => clustersOf(medoids).total)
    : searchAll(compared, settings)
  const { medoids, sizes, unassigned, total } = clustersOf(found.medoids)
  expectFilled(sizes)
  return seal(
    { names: settings.names, medoids, comparison: compared.comparison },
    {
      source: 'searched',
      observations: size,
      distinctRows: distinct.count,
      unassigned,
      starts,
      startsAtBest,
      converged: true,
      iterations: found.swaps,
      criterion: (total - unassigned) / (size - unassigned),
      sizes,
      warnings: warningsOf({
        comparison: compared.warnings,
        undefinedPairs,
        starts,
        startsAtBest,
        unassigned,
        medoids,
        attributes: compared.names,
      }),
    },
  )
}

/** An order by a feature needs one that has an order itself: a number, or a word among levels. */
function orderOf(order: ClusterOrder = 'size', { comparison, names }: ComparedRows): ClusterOrder {
  if (comparison.metric !== 'gower') return expectClusterOrder(order, names, 'options.order')
  const ordered = names.filter(name => {
    const { kind } = comparison.attributes[name]!
    return kind === 'number' || kind === 'ordinal'
  })
  return expectClusterOrder(order, ordered, 'options.order')
}
