/**
 * Rows on one scale, as columns again: what a clustering is asked with, time after time.
 *
 * @module
 */
import { expectInteger, reject } from '../../../errors/index.js'
import { LARGEST_SEED } from '../../../model/index.js'
import type { FeatureTable } from '../features/index.js'
import { distinctRows, expectClustering, readFeatures } from '../features/index.js'
import type { Segments } from '../segments.js'
import type { Clustering, FeatureColumns, Scaling } from '../types.js'

/** A clustering for each number of clusters: `clusters => kMeans.clustering({ clusters })`. */
export type ClusteringBy<Model> = (clusters: number) => Clustering<FeatureColumns, Model>

/** Which numbers are tried, and how. */
export interface NumberOptions {
  /** The least number of clusters; >= 1, 1 by default. */
  readonly from?: number
  /** The greatest; below the number of distinct rows; 10 or as many as there may be by default. */
  readonly to?: number
  /** How features are put beside each other, once, before any clustering; `'standard'` by default. */
  readonly scaling?: Scaling
  /** How many sets of evenly spread rows the gap is measured against; 20 by default. */
  readonly references?: number
  /** Of the reference sets; a whole number from 0 to 2147483647, 42 by default. */
  readonly seed?: number
}

/** Rows and numbers at the door. */
export interface NumbersToTry {
  readonly table: FeatureTable
  /** Scaled; what clusterings are given. */
  readonly columns: FeatureColumns
  readonly numbers: readonly number[]
  readonly references: number
  readonly seed: number
}

/** Columns put on one scale, and the numbers of clusters to try. */
export function readNumbers(columns: FeatureColumns, options: NumberOptions, leastReferences: number): NumbersToTry {
  const { from = 1, scaling = 'standard', references = 20, seed = 42 } = options
  const table = readFeatures(columns, scaling, 'columns')
  const most = distinctRows(table.values, table.size, table.dimensions).count - 1
  const { to = Math.min(most, Math.max(10, from)) } = options
  const first = expectInteger(from, 'options.from', 1)
  const last = expectInteger(to, 'options.to', first)
  if (last > most) {
    const hint = 'With as many clusters as rows that differ, nothing is left within them'
    reject('TOO_FEW_POINTS', 'options.to', `at most ${most}, one less than the distinct rows`, last, hint)
  }
  return {
    table,
    columns: columnsOf(table, table.values),
    numbers: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    references: expectInteger(references, 'options.references', leastReferences, 10_000),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
  }
}

/** Rows that stand one after the other as columns by name. */
export function columnsOf({ names, dimensions, size }: FeatureTable, values: Float64Array): FeatureColumns {
  return Object.fromEntries(
    names.map((name, d) => [name, Float64Array.from({ length: size }, (_, row) => values[row * dimensions + d]!)]),
  )
}

/** The clusters of these rows; for a single one nothing need be asked. */
export function clustersOf<Model>(
  clusteringOf: ClusteringBy<Model>,
  clusters: number,
  columns: FeatureColumns,
  size: number,
): Segments {
  if (clusters === 1) return { segment: new Uint16Array(size), segmentNames: ['all'] }
  const clustering = expectClustering(clusteringOf(clusters), `clusteringOf(${clusters})`)
  return clustering.assign(clustering.fit(columns), columns)
}
