/**
 * A Fine-Gray model as data, and what is asked of its fit.
 *
 * @module
 */
import type { GivenReport, Warning } from '../../../../model/index.js'
import type { TimeUnit } from '../../../../money/core.js'
import type { Segments } from '../../../clustering/segments.js'
import type { ByColumn } from '../../cox/types.js'

/** How the model is fitted. */
export interface FineGrayOptions {
  /** The ending that is asked about: a name in `durations.ending`. */
  readonly ending: string
  /**
   * Groups that are lost sight of at different speed, as clients of several years of signing: how many of those who ended otherwise
   * would still be watched is estimated in each for itself. One for all by default.
   */
  readonly censoringGroups?: Segments
  /**
   * λ >= 0 of the penalty ½ λ β² on coefficients as they are, one for all columns or by column, where columns that are not named have
   * none. None by default.
   */
  readonly ridge?: number | ByColumn
  /** Steps after which the search ends as not converged; >= 1, 100 by default. */
  readonly maxIterations?: number
}

/**
 * The cumulative sub-distribution hazard of one whose columns are at the means, as steps: it rises at `times` and stays in between.
 * After `until` nobody was watched: the data say nothing there.
 */
export interface FineGrayBaseline {
  /** Strictly rising, in the model's unit. */
  readonly times: readonly number[]
  /** One a time, never falling. */
  readonly cumulativeHazard: readonly number[]
  readonly until: number
}

/** All that predictions need. */
export interface FineGrayParams {
  /** The ending whose incidence is predicted. */
  readonly ending: string
  /** What one unit more of a column adds to the logarithm of the sub-distribution hazard. */
  readonly coefficients: ByColumn
  /** Weighted means of the columns over rows: the baseline is at them. */
  readonly means: ByColumn
  readonly baseline: FineGrayBaseline
}

/** What the fit found. */
export interface FineGrayReport {
  readonly source: 'weighted-partial-likelihood'
  /** Rows of a weight above 0. */
  readonly observations: number
  /** Rows among them that ended so. */
  readonly events: number
  /** Rows that ended otherwise. */
  readonly otherEndings: number
  /** Natural logarithm of the weighted partial likelihood (ties as Breslow's) at the coefficients, without penalty. */
  readonly logLikelihood: number
  /** The same with all coefficients 0. */
  readonly nullLogLikelihood: number
  /** λ by column, where there is a ridge. */
  readonly ridge?: ByColumn
  /** Square roots of the diagonal of `covariance`; absent as it is. */
  readonly standardErrors?: ByColumn
  /**
   * Sandwich that counts in how uncertain the weights of those who ended otherwise are, rows and columns in the order of the
   * coefficients; absent where the search did not end at a maximum.
   */
  readonly covariance?: readonly (readonly number[])[]
  readonly converged: boolean
  /** Newton's steps. */
  readonly iterations: number
  readonly warnings: readonly Warning[]
}

/** A Fine-Gray model: `JSON.stringify` is its file format. It holds no rows. */
export interface FineGrayModel {
  readonly kind: 'fine-gray'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  /** Of every time in `params`. */
  readonly timeUnit: TimeUnit
  readonly params: FineGrayParams
  readonly fit: FineGrayReport | GivenReport
}
