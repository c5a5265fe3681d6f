/**
 * How many were watched, and what became of them, at each time.
 *
 * @module
 */

/** What happens at each of the times of a table. */
export interface RiskCounts {
  /** Just before the time. */
  readonly atRisk: Float64Array
  /** At the time. */
  readonly events: Float64Array
  /** At the time, after its events. */
  readonly censored: Float64Array
  /** From the time before (included) to this one (not included); at the first, all who entered before it. */
  readonly entered: Float64Array
}

/** Counts by weight, at rising times. */
export interface RiskTable extends RiskCounts {
  /** The distinct times at which some row ends, by event or censored; rising. */
  readonly times: Float64Array
  /** Counts of rows; the counts by weight themselves, where each row counts once. */
  readonly rows: RiskCounts
}
