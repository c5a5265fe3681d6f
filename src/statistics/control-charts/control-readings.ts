/**
 * What a control chart reads.
 *
 * @module
 */

/** One measured value at a time. */
export interface IndividualReadings {
  readonly values: ArrayLike<number>
}

/** Several measured values at a time, all of one process. */
export interface SubgroupReadings {
  /** Each of two values or more; for means of limits at hand, of one or more. */
  readonly subgroups: readonly ArrayLike<number>[]
}

/** Counts: how many of how many, or how many in what was looked at. */
export interface CountReadings {
  /** Whole numbers >= 0. */
  readonly counts: ArrayLike<number>
  /**
   * Of `p`, `np` and `laney-p`: how many could have been counted, whole. Of `u` and `laney-u`: how much was looked at, > 0. Not for
   * `c`, which looks at as much each time.
   */
  readonly sizes?: ArrayLike<number>
}

/** Figures that bring their own standard errors. */
export interface EstimateReadings {
  readonly values: ArrayLike<number>
  /** > 0, one for each value. */
  readonly standardErrors: ArrayLike<number>
}

/** What a chart is drawn from; which of them, its kind says. */
export type ControlReadings = IndividualReadings | SubgroupReadings | CountReadings | EstimateReadings
