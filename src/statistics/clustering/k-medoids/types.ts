/**
 * Clusters around medoids as data.
 *
 * @module
 */
import type { GivenReport } from '../../../model/index.js'
import type { AttributeRow } from '../../gower/types.js'
import type { Comparison, ComparisonOptions, ComparisonWarning } from '../distances/index.js'
import type { ClusterOrder } from '../features/index.js'

/** How many clusters, and how they are looked for and named. */
export interface MedoidSearchOptions {
  /** How many; a whole number from 1 to 255, no more than distinct rows. */
  readonly clusters: number
  /** How many times the search starts, from 1 to 1000: first greedily, then from rows drawn at random. Default: 5. */
  readonly starts?: number
  /** Of the random starts; a whole number from 0 to 2147483647. Default: 1. */
  readonly seed?: number
  /** In canonical order. Default: 'cluster 1', 'cluster 2' ... */
  readonly names?: readonly string[]
}

/** Options of `kMedoids.fit`. */
export interface KMedoidsOptions extends MedoidSearchOptions, ComparisonOptions {
  /**
   * How many distinct rows each start looks at, drawn at random: the way for more than 10,000 of them (CLARA; Kaufman and
   * Rousseeuw 1990). All rows judge what the starts find. From the number of clusters to 10,000. Default: all rows.
   */
  readonly sample?: number
  /** Which cluster comes first. A feature to go by is a number or has levels. Default: `'size'`. */
  readonly order?: ClusterOrder
}

/** A fact of the fit that the reader of the clusters should know. */
export interface KMedoidsWarning {
  /**
   * `'ROWS_UNASSIGNED'`: rows that share no known attribute with any medoid. `'BEST_FOUND_ONCE'`: one of several starts only
   * found the best clusters; more of them may find better ones. `'MEDOID_INCOMPLETE'`: something of a medoid is not known, so that rows
   * compare with it by the rest; a row that says little is near to many. The others are about distances.
   */
  readonly code: ComparisonWarning['code'] | 'ROWS_UNASSIGNED' | 'BEST_FOUND_ONCE' | 'MEDOID_INCOMPLETE'
  readonly message: string
}

/** The report of medoids that were searched for. */
export interface KMedoidsReport {
  readonly source: 'searched'
  /** Rows of the fit. */
  readonly observations: number
  /** How many of them differ. */
  readonly distinctRows: number
  /** Rows that are in no cluster, for want of a known attribute in common with a medoid. */
  readonly unassigned: number
  readonly starts: number
  /** How many starts ended with the least sum of distances that any found. */
  readonly startsAtBest: number
  /** Always: a swap is made only where it makes the sum of distances less, and there are finitely many. */
  readonly converged: true
  /** Swaps of the start that was best. */
  readonly iterations: number
  /** Mean distance of a row to its medoid. */
  readonly criterion: number
  /** Rows of each cluster. */
  readonly sizes: readonly number[]
  readonly warnings: readonly KMedoidsWarning[]
}

/** What assigns rows: the medoids, and how rows are compared with them. */
export interface KMedoidsParams {
  readonly names: readonly string[]
  /** By cluster: the most typical row, with its own values; what is not known of it is absent. */
  readonly medoids: readonly AttributeRow[]
  readonly comparison: Comparison
}

/** Clusters around medoids: `JSON.stringify` is the file format. Of clients it holds the attributes of the medoids only. */
export interface KMedoidsModel {
  readonly kind: 'k-medoids'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: KMedoidsParams
  readonly fit: KMedoidsReport | GivenReport
}
