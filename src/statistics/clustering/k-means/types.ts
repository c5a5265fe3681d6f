/**
 * A k-means model as data, and what is asked of its fit.
 *
 * @module
 */
import type { GivenReport } from '../../../model/index.js'
import type { ClusterOrder } from '../features/index.js'
import type { Segments } from '../segments.js'
import type { FeatureScale, Scaling } from '../types.js'

/** How clusters are searched for, and what they are called. */
export interface KMeansOptions {
  /** How many clusters; a whole number from 1 to the number of distinct rows, 65,535 at most. */
  readonly clusters: number
  /** How features are put beside each other; `'standard'` by default. */
  readonly scaling?: Scaling
  /** How many times the search begins anew; 1 to 10,000, 10 by default. Start s draws from stream s of the seed: more starts only add. */
  readonly starts?: number
  /** A whole number from 0 to 2147483647; 42 by default. */
  readonly seed?: number
  /** The most rounds of one start; >= 1, 1,000 by default. */
  readonly iterations?: number
  /** Which cluster comes first; `'size'` by default. */
  readonly order?: ClusterOrder
  /** One name for each cluster, in that order; 'cluster 1', 'cluster 2' ... by default. */
  readonly names?: readonly string[]
}

/** One cluster. */
export interface KMeansCluster {
  readonly name: string
  /** The mean of its rows by feature, in the units of the columns. */
  readonly centre: Readonly<Record<string, number>>
}

/** All that assigning needs. */
export interface KMeansParams {
  /** The scale of each feature; distances are of scaled values. */
  readonly features: Readonly<Record<string, FeatureScale>>
  /** In canonical order; no name twice. */
  readonly clusters: readonly KMeansCluster[]
}

/** A fact about a search that the reader of clusters should know. */
export interface KMeansWarning {
  /**
   * `'NOT_CONVERGED'`: the best start had not come to rest when its rounds were used up. `'BEST_FOUND_ONCE'`: only one of several
   * starts reached the best, so that more may find a better one.
   */
  readonly code: 'NOT_CONVERGED' | 'BEST_FOUND_ONCE'
  readonly message: string
}

/** What the search found. */
export interface KMeansReport {
  readonly source: 'searched'
  /** Rows that entered. */
  readonly observations: number
  /** Rows that differ from each other. */
  readonly distinctRows: number
  readonly starts: number
  /** Starts that came as near as the best, to a billionth; of many rows, those that were too slow to reach it are left on the way. */
  readonly startsAtBest: number
  readonly seed: number
  /** Whether the best start came to rest. */
  readonly converged: boolean
  /** Rounds of the best start. */
  readonly iterations: number
  /** Squared distances of rows from their own centre, added up; of scaled values. The search makes it least. */
  readonly withinSumOfSquares: number
  /** Squared distances of the centres from the mean of all rows, once for each row. Within and between add up to the total. */
  readonly betweenSumOfSquares: number
  /** Rows of each cluster. */
  readonly sizes: readonly number[]
  readonly warnings: readonly KMeansWarning[]
}

/** Clusters around means: `JSON.stringify` is its file format. It holds no rows. */
export interface KMeansModel {
  readonly kind: 'k-means'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: KMeansParams
  readonly fit: KMeansReport | GivenReport
}

/** Rows by nearest cluster. */
export interface KMeansAssignment extends Segments {
  /** How many rows. */
  readonly size: number
  readonly segment: Uint16Array
  /** Of each row from the centre of its cluster, in scaled units. */
  readonly distance: Float64Array
}
