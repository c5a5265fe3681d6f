/**
 * How long a stay in a stage lasts, from the curve of who is still there.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import { lastAtMost } from '../../numeric/core.js'
import type { KaplanMeier } from '../../statistics/survival/curves/index.js'

/** How long stays last. */
export interface StageTime {
  /** Days after which half have left; absent where more than half were still there at the longest stay that was seen. */
  readonly median?: number
  /** Brookmeyer and Crowley's, by the limits of the curve; absent where the median is. */
  readonly interval?: Interval
}

/** The median of a curve in days. */
export function stageTime(curve: KaplanMeier): StageTime {
  const median = daysUntil(curve, 0.5)
  if (median === undefined) return {}
  const { level, times } = curve
  const [first, last] = [firstAtMost(curve.lower, 0.5), firstAtMost(curve.upper, 0.5)]
  const interval: Interval = {
    lower: times[Math.max(0, first)]!,
    upper: last < 0 ? times.at(-1)! : times[last]!,
    level,
    kind: 'confidence',
    method: 'brookmeyer-crowley',
    ...(last < 0 && { unbounded: 'upper' as const }),
  }
  return { median, interval }
}

/** Days after which at most this share is still there; undefined where that was never seen. */
export function daysUntil({ times, survival }: KaplanMeier, share: number): number | undefined {
  const at = firstAtMost(survival, share)
  return at < 0 ? undefined : times[at]
}

/** The share still there after so many days. */
export function shareAfter({ times, survival }: KaplanMeier, days: number): number {
  const at = lastAtMost(times, days)
  return at < 0 ? 1 : survival[at]!
}

/** Shares that ought to be one half are a rounding off it. */
function firstAtMost(shares: Float64Array, share: number): number {
  return shares.findIndex(each => each <= share + ROUNDING)
}

const ROUNDING = 1e-12
