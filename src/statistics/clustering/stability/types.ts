/**
 * What resamples say of clusters.
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'

/** How often, and how sure. */
export interface ClusterStabilityOptions {
  /** How many resamples are clustered anew; at least 2, 100 by default. */
  readonly resamples?: number
  /** A whole number from 0 to 2147483647; 42 by default. Resample r draws from stream r: more resamples only add. */
  readonly seed?: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** How one cluster fared. */
export interface ClusterStability {
  readonly name: string
  readonly rows: number
  /**
   * Mean over the resamples of the overlap (Jaccard) with the cluster of the resample most like it. Hennig (2007): at least 0.75 is
   * stable; below 0.6 not to be trusted; at 0.5 or less the cluster is dissolved.
   */
  readonly jaccard: number
  /** `'stable'` from 0.75, `'pattern'` from 0.6 (there is something, whose members are in doubt), else `'doubtful'`. */
  readonly verdict: 'stable' | 'pattern' | 'doubtful'
  /** Share of resamples in which the overlap is 0.5 or less. */
  readonly dissolved: number
  /** Share of resamples in which it is above 0.75. */
  readonly recovered: number
}

/** How a clustering fared on resamples of its rows. */
export interface ClusteringStability {
  /** Mean adjusted Rand index between the clusters of all rows and those that each resample would give all rows. */
  readonly adjustedRand: number
  /** Where the index of a resample lies, with the level's probability. */
  readonly interval: Interval
  /** One index per resample. */
  readonly indices: Float64Array
  /** Those that have rows, in the order of the model. */
  readonly clusters: readonly ClusterStability[]
  /** Of each row, the share of resamples that put it into the cluster matched with its own. */
  readonly kept: Float64Array
  /** Resamples that were clustered. */
  readonly resamples: number
  /** Resamples that could not be: a column did not vary or was without any answer there, or fewer rows than clusters were distinct. */
  readonly failed: number
  readonly seed: number
}
