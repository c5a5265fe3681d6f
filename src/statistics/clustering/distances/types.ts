/**
 * How rows are compared by the clusterings that need no more than distances.
 *
 * @module
 */
import type { GowerDescription, GowerWarning } from '../../gower/types.js'
import type { FeatureScale, Scaling } from '../types.js'

/** Distances of every pair of rows, each once; a matrix of `gower.distanceMatrix` is one. */
export interface PairDistances {
  /** How many rows. */
  readonly size: number
  /** Pairs (0,1), (0,2), ..., (1,2), ...: size × (size − 1) / 2 distances, >= 0. */
  readonly values: ArrayLike<number>
  /** 0 where a pair has no distance, 1 where it has one; by default all have. */
  readonly defined?: ArrayLike<number>
}

/** How the rows of a fit are compared: attributes of any kind by Gower's distance, or numbers by one of two metrics. */
export interface ComparisonOptions {
  /** How each attribute is compared, as for `gower.fit`; without it all columns must be numbers. */
  readonly attributes?: GowerDescription
  /** Of numbers: the straight line, or the sum of differences. Default: `'euclidean'`. */
  readonly metric?: 'euclidean' | 'manhattan'
  /** How numbers are put on one scale first. Default: `'standard'`. */
  readonly scaling?: Scaling
}

/** Gower's distance, with the ranges and counts of the rows of the fit. */
export interface GowerComparison {
  readonly metric: 'gower'
  /** Complete, as `gower.fromParams` takes them. */
  readonly attributes: GowerDescription
}

/** Distances of numbers that are put on one scale. */
export interface FeatureComparison {
  readonly metric: 'euclidean' | 'manhattan'
  /** The scale of each feature, frozen at the fit. */
  readonly features: Readonly<Record<string, FeatureScale>>
}

/** How rows are compared, with all that new rows need. */
export type Comparison = GowerComparison | FeatureComparison

/** A fact about the distances between the rows of a fit. */
export interface ComparisonWarning {
  /**
   * `'PAIRS_NOT_COMPARED'`: pairs of rows that share no known attribute; they count as far apart as any two rows are. The
   * others are of `gower.fit`.
   */
  readonly code: GowerWarning['code'] | 'PAIRS_NOT_COMPARED'
  readonly message: string
}
