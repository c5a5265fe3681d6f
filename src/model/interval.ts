/**
 * A range with its meaning: what kind of interval it is, at which level, by which method.
 *
 * @module
 */

/** Where a quantity lies, and in which sense. */
export interface Interval {
  readonly lower: number
  readonly upper: number
  /** Nominal probability, in (0, 1): 0.95. */
  readonly level: number
  /** Of a parameter (`confidence`, `credible`) or of something yet to be observed (`predictive`). */
  readonly kind: 'confidence' | 'credible' | 'predictive'
  /** How it was computed: `log-wald`, `profile`, `bootstrap`. */
  readonly method: string
  /** Which ends the data do not bound; they stand at the edge of the parameter's range. Absent where both are bounded. */
  readonly unbounded?: 'lower' | 'upper' | 'both'
  /** What the reader should know of it, in plain words; absent where there is nothing to say. */
  readonly note?: string
}
