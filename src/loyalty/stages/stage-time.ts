/**
 * How long a stay in a stage lasts, from the curve of who is still there.
 *
 * @see Brookmeyer and Crowley (1982), A confidence interval for the median survival time, Biometrics 38.
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { KaplanMeier } from '../../statistics/survival/curves/index.js'
import { lifetimeQuantile } from '../../statistics/survival/curves/index.js'

/** How long stays last. */
export interface StageTime {
  /**
   * Days by which half have left, the middle of them where more than one day does; absent where more than half were still there at
   * the longest stay that was seen.
   */
  readonly median?: number
  /** Of the median, by the limits of the curve; `unbounded` above where the curve does not come down far enough to say. */
  readonly interval: Interval
}

/** The median of a curve in days. */
export function stageTime(curve: KaplanMeier): StageTime {
  const { value, interval } = lifetimeQuantile(curve)
  return { ...(value !== undefined && { median: value }), interval }
}
