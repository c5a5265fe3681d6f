/**
 * A mixture at work: shares, means and covariances as flat columns of numbers.
 *
 * @module
 */

/** Distinct rows, row by row, and how many rows each stands for. */
export interface WeightedRows {
  /** How many distinct rows. */
  readonly count: number
  readonly dimensions: number
  /** count · dimensions numbers. */
  readonly values: Float64Array
  readonly weights: Float64Array
}

/** The parameters of a mixture. */
export interface Mixture {
  readonly dimensions: number
  /** Of each component; they add up to 1. */
  readonly shares: Float64Array
  /** components · dimensions numbers. */
  readonly means: Float64Array
  /** Of each component, dimensions · dimensions numbers. */
  readonly covariances: readonly Float64Array[]
}
