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
}
