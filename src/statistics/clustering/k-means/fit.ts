import { reject } from '../../../errors/index.js'
import type { ClusterOrder, DistinctRows, FeatureTable } from '../features/index.js'
import { canonicalOrder, clusterNames, distinctRows, expectClusterOrder, readFeatures } from '../features/index.js'
import type { FeatureColumns } from '../types.js'
import { nearestCentres, scaledCentres } from './assign.js'
import { seal } from './model.js'
import type { KMeansSettings } from './options.js'
import { readOptions } from './options.js'
import type { SearchResult } from './search.js'
import { searchPartition } from './search.js'
import type { KMeansModel, KMeansOptions, KMeansParams, KMeansReport, KMeansWarning } from './types.js'

/**
 * Clusters of rows that lie close together: k-means from several starts, the best of which is kept.
 *
 * The same seed finds the same clusters however rows and columns are ordered, equal rows are always in one cluster, and a given
 * partition has the same names whatever seed found it. To know how many clusters there are, ask `chooseClusters`; whether they
 * would come again, `clusterStability`.
 *
 * @param columns numbers by name, one per row, from −1e100 to 1e100; nothing missing.
 * @param options how many clusters, and how they are searched for.
 * @throws ClienteleError `TOO_FEW_POINTS` for more clusters than distinct rows; `NO_VARIATION` for a column that has no spread
 * to be scaled by; `OUT_OF_RANGE` naming the first ten cells that are no numbers; `LENGTH_MISMATCH`, `EMPTY_INPUT`; errors of options.
 * @see Lloyd (1982); Arthur & Vassilvitskii (2007); Hartigan & Wong (1979), Algorithm AS 136.
 * @example
 * import { kMeans } from 'clientele/statistics'
 * const columns = { years: [1, 2, 3, 20, 22], loans: [1, 1, 2, 9, 8] }
 * const model = kMeans.fit(columns, { clusters: 2, order: { by: 'years', direction: 'descending' }, names: ['old', 'new'] })
 * model.params.clusters[0] // => { name: 'old', centre: { loans: 8.5, years: 21 } }
 * model.fit.sizes // => [2, 3]
 * kMeans.fit({ years: [1, 1, 1] }, { clusters: 2, scaling: 'none' }) // => Error TOO_FEW_POINTS
 */
export function fit(columns: FeatureColumns, options: KMeansOptions): KMeansModel {
  const settings = readOptions(options)
  const table = readFeatures(columns, settings.scaling, 'columns')
  const order = expectClusterOrder(settings.order, table.names, 'options.order')
  const names = clusterNames(options.names, settings.clusters, 'options.names')
  const rows = distinctRows(table.values, table.size, table.dimensions)
  if (settings.clusters > rows.count) {
    const hint = 'Clusters are of rows that differ; ask for fewer'
    reject('TOO_FEW_POINTS', 'options.clusters', `at most ${rows.count}, the distinct rows`, settings.clusters, hint)
  }
  const found = searchPartition({ ...rows, dimensions: table.dimensions }, settings)
  const params = paramsOf(table, centresOf(columns, table, rows, found), found, order, names)
  return seal(params, reportOf(table, rows, found, settings, params))
}

/** The mean of each cluster in the units of the columns; rows are added up in canonical order. Never −0, which JSON does not know. */
function centresOf(
  columns: FeatureColumns,
  { names }: FeatureTable,
  { order, rowToDistinct }: DistinctRows,
  { partition: { assigned, mass } }: SearchResult,
): readonly number[][] {
  const sums = Array.from(mass, () => names.map(() => 0))
  for (const [d, name] of names.entries()) {
    const column = columns[name]!
    for (const row of order) sums[assigned[rowToDistinct[row]!]!]![d]! += column[row]!
  }
  return sums.map((sum, j) => sum.map(total => total / mass[j]! + 0))
}

/** Clusters in canonical order. */
function paramsOf(
  { names, scales }: FeatureTable,
  centres: readonly (readonly number[])[],
  { partition: { mass } }: SearchResult,
  order: ClusterOrder,
  clusterNames: readonly string[],
): KMeansParams {
  const places = canonicalOrder({ sizes: mass, centres, names }, order)
  const named = (row: readonly number[]): Readonly<Record<string, number>> =>
    Object.fromEntries(names.map((name, d) => [name, row[d]!]))
  return {
    features: Object.fromEntries(names.map((name, d) => [name, scales[d]!])),
    clusters: places.map((place, j) => ({ name: clusterNames[j]!, centre: named(centres[place]!) })),
  }
}

/** Sizes and sums as `assign` will find them: from the centres of the document. */
function reportOf(
  { size, dimensions }: FeatureTable,
  { count, values, weights }: DistinctRows,
  { startsAtBest, converged, rounds }: SearchResult,
  { starts, seed, clusters }: KMeansSettings,
  params: KMeansParams,
): KMeansReport {
  const centres = scaledCentres(params)
  const { segment, distance } = nearestCentres(values, count, centres)
  const mean = new Float64Array(dimensions)
  for (let at = 0; at < values.length; at++)
    mean[at % dimensions]! += (weights[Math.floor(at / dimensions)]! * values[at]!) / size
  const sizes = new Array<number>(clusters).fill(0)
  let [within, between] = [0, 0]
  for (let i = 0; i < count; i++) {
    sizes[segment[i]!]! += weights[i]!
    within += weights[i]! * distance[i]! ** 2
  }
  for (let at = 0; at < centres.length; at++) {
    between += sizes[Math.floor(at / dimensions)]! * (centres[at]! - mean[at % dimensions]!) ** 2
  }
  return {
    source: 'searched',
    observations: size,
    distinctRows: count,
    starts,
    startsAtBest,
    seed,
    converged,
    iterations: rounds,
    withinSumOfSquares: within,
    betweenSumOfSquares: between,
    sizes,
    warnings: warningsOf(converged, startsAtBest, starts),
  }
}

function warningsOf(converged: boolean, atBest: number, starts: number): readonly KMeansWarning[] {
  const rest = 'The best start had not come to rest when its rounds were used up; allow more iterations'
  const once = `Only 1 of ${starts} starts reached the best; more starts may find a better one`
  return [
    ...(converged ? [] : [{ code: 'NOT_CONVERGED', message: rest } as const]),
    ...(atBest > 1 || starts === 1 ? [] : [{ code: 'BEST_FOUND_ONCE', message: once } as const]),
  ]
}
