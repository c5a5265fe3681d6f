/**
 * Trees of clusters as data.
 *
 * @module
 */
import type { Comparison, ComparisonOptions, ComparisonWarning } from '../distances/index.js'

/**
 * How far two clusters are apart. `'ward'`: by what merging them adds to the squares within clusters. `'complete'`: by their
 * farthest rows. `'single'`: by their nearest rows. `'average'`: by the mean of all pairs. `'weighted'`: by the mean of the two
 * last merged, each counting one half. `'centroid'`: by their means. `'median'`: by midpoints of what was merged.
 */
export type Linkage = 'ward' | 'complete' | 'single' | 'average' | 'weighted' | 'centroid' | 'median'

/** Options of `hierarchical.fit`. */
export interface TreeOptions extends ComparisonOptions {
  /** Distances of clusters; `'centroid'` and `'median'` are of numbers by the straight line only. */
  readonly linkage: Linkage
}

/** A fact of the tree that its reader should know. */
export interface TreeWarning {
  /**
   * `'INVERSIONS'`: clusters were merged at a lesser height than one of them had (`'centroid'`, `'median'`).
   * `'NOT_EUCLIDEAN'`: the heights of `'ward'` are no sums of squares here. The others are about distances.
   */
  readonly code: ComparisonWarning['code'] | 'INVERSIONS' | 'NOT_EUCLIDEAN'
  readonly message: string
}

/** The report of a tree. */
export interface TreeReport {
  readonly source: 'merged'
  /** Rows of the fit. */
  readonly observations: number
  /** How many of them differ; of given distances, all. */
  readonly distinctRows: number
  /**
   * Correlation of the distances of pairs with the heights at which they are first in one cluster, from -1 to 1: how much of the
   * distances the tree keeps (Sokal and Rohlf 1962). Absent where either does not vary.
   */
  readonly copheneticCorrelation?: number
  /** How many merges lie below a merge before them. */
  readonly inversions: number
  readonly warnings: readonly TreeWarning[]
}

/** The merges, and how rows are compared. */
export interface TreeParams {
  readonly linkage: Linkage
  /** Absent where distances were given. */
  readonly comparison?: Comparison
  /**
   * In the order of merging. A number below the number of rows is a row, from 0; from there on n + i is what merge i made. The left
   * one of the two has the first row in canonical order.
   */
  readonly merges: readonly (readonly [left: number, right: number])[]
  /** How far apart the two of each merge were, in units of the distances; 0 for equal rows. */
  readonly heights: readonly number[]
}

/** Which rows were merged when: `JSON.stringify` is the file format. Of rows it holds their places only. */
export interface ClusterTree {
  readonly kind: 'hierarchical'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: TreeParams
  readonly fit: TreeReport
}
