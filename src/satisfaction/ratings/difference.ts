/**
 * By how much two ratings differ, and whether chance does that.
 *
 *   lower end of d = a − b:   d − √(x² + y² − 2 r x y),   x = a − its lower end,  y = the upper end of b − b
 *
 * and the same on the other side (Newcombe's combination of two intervals, of any two estimates: MOVER). The correlation r is that of
 * the two errors: 0 for clients of their own, and of what the clients in both add to each error where there are such. So the same
 * clients asked twice, others, and panels that overlap are one case. The p-value is 1 less the highest level at which the
 * interval leaves out 0, so that test and interval never disagree.
 *
 * @see Newcombe (1998), Interval estimation for the difference between independent proportions, and, Improved confidence intervals
 * for the difference between binomial proportions based on paired data, Statistics in Medicine 17; Zou and Donner (2008),
 * Construction of confidence limits about effect measures, Statistics in Medicine 27.
 * @module
 */
import type { Interval } from '../../model/index.js'
import { findRoot } from '../../numeric/core.js'
import type { Counting, Rated } from './rate-sample.js'
import { rateAnswers } from './rate-sample.js'
import type { ReadRating } from './read-rating.js'
import type { Frame, SampleMean } from './sample.js'
import type { Rating } from './types.js'

/** The later rating less the earlier, or the second less the first. */
export interface RatingDifference {
  readonly difference: number
  readonly interval: Interval
  /** Two-sided, of there being no difference; not below 1e-12. Absent where an interval of either is unbounded. */
  readonly pValue?: number
  /** Clients with answers in both. */
  readonly clientsInBoth: number
  readonly first: Rating
  readonly second: Rating
}

/** The difference `second − first`. */
export function differenceOf(
  first: ReadRating,
  second: ReadRating,
  counting: Counting,
  frame: Frame,
): RatingDifference {
  const sides = (level: number): readonly [Rated, Rated] => {
    const at = { ...frame, level }
    return [rateAnswers(first, counting, at), rateAnswers(second, counting, at)]
  }
  const [a, b] = sides(frame.level)
  const shared = first.client === undefined || second.client === undefined ? ALONE : together(a.sample, b.sample)
  const interval = combined(b.rating, a.rating, shared.correlation, frame.level)
  const isOpen = interval.unbounded !== undefined
  return {
    difference: b.rating.value - a.rating.value,
    interval,
    ...(!isOpen && {
      pValue: pValueOf(level => {
        const [one, other] = sides(level)
        return combined(other.rating, one.rating, shared.correlation, level)
      }),
    }),
    clientsInBoth: shared.clients,
    first: a.rating,
    second: b.rating,
  }
}

const ALONE = { clients: 0, correlation: 0 }

/** How far the errors of two means go together, by the clients in both. */
function together(a: SampleMean, b: SampleMean): typeof ALONE {
  let [clients, both] = [0, 0]
  for (const [client, own] of a.influence) {
    const other = b.influence.get(client)
    if (other === undefined) continue
    clients++
    both += own * other
  }
  const norm = Math.sqrt(squares(a) * squares(b))
  return { clients, correlation: norm > 0 ? Math.max(-1, Math.min(1, both / norm)) : 0 }
}

function squares({ influence }: SampleMean): number {
  let sum = 0
  for (const own of influence.values()) sum += own * own
  return sum
}

function combined(later: Rating, earlier: Rating, correlation: number, level: number): Interval {
  const [b, a] = [later.interval, earlier.interval]
  const difference = later.value - earlier.value
  const reach = (x: number, y: number): number => Math.sqrt(Math.max(0, x * x + y * y - 2 * correlation * x * y))
  const isOpen = a.unbounded !== undefined || b.unbounded !== undefined
  return {
    lower: isOpen ? b.lower - a.upper : difference - reach(later.value - b.lower, a.upper - earlier.value),
    upper: isOpen ? b.upper - a.lower : difference + reach(b.upper - later.value, earlier.value - a.lower),
    level,
    kind: 'confidence',
    method: `mover (${b.method})`,
    ...(isOpen && { unbounded: 'both' as const, note: 'Of one of the two nothing is known but its value' }),
  }
}

/** Where the interval comes to touch 0, by its logarithm. */
function pValueOf(at: (level: number) => Interval): number {
  const away = (logarithm: number): number => {
    const { lower, upper } = at(1 - Math.exp(logarithm))
    return Math.max(lower, -upper)
  }
  const least = Math.log(LEAST)
  if (away(MOST) <= 0) return 1
  return away(least) >= 0 ? LEAST : Math.exp(findRoot(away, least, MOST, { tolerance: 1e-12 }).root)
}

/** Beyond it a p-value says no more, and 1 less it is rounding. */
const LEAST = 1e-12
/** Next to a p-value of 1. */
const MOST = -1e-12
