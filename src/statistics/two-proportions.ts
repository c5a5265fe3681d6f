/**
 * How two shares compare: by how much they differ, how many times one is the other, and whether chance does that.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import { findRoot, normalSurvival, normalUpperQuantile } from '../numeric/core.js'
import { expectLevel } from './level.js'
import { proportionInterval } from './proportion-interval.js'

/** So many successes of so many independent trials. */
export interface Proportion {
  /** A whole number from 0 to `trials`. */
  readonly successes: number
  /** A whole number >= 1. */
  readonly trials: number
}

/** Which intervals are asked for. */
export interface TwoProportionsOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Two shares of independent samples, compared. */
export interface TwoProportions {
  /** The first share less the second, within [−1, 1]. */
  readonly difference: number
  /** Of `difference`: Newcombe's, made of two Wilson intervals. */
  readonly differenceInterval: Interval
  /** The first share over the second; absent where the second is 0. */
  readonly ratio?: number
  /** Of `ratio`: Koopman's score interval, `unbounded` above where the second share may be 0; absent where both are 0. */
  readonly ratioInterval?: Interval
  /** Two-sided, of the score test of equal shares; 1 where both are 0 or both 1. */
  readonly pValue: number
}

/**
 * Two shares of independent samples: the difference and the ratio with their intervals, both right for small samples and for
 * shares of 0 and 1, and the test of their being the same.
 *
 * The ratio's interval holds 1 exactly where the test's p-value is above 1 − level.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for other counts or a level outside of (0, 1), naming the field.
 * @see Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17,
 * method 10; Koopman (1984), Confidence intervals for the ratio of two binomial proportions, Biometrics 40.
 * @example
 * import { compareProportions } from 'clientele/statistics'
 * const { difference, ratio, ratioInterval, pValue } = compareProportions(
 *   { successes: 48, trials: 80 },
 *   { successes: 12, trials: 40 },
 * )
 * difference // => 0.3
 * ratio // => 2
 * ratioInterval.lower.toFixed(3) // => '1.260'
 * pValue.toFixed(4) // => '0.0019'
 */
export function compareProportions(
  first: Proportion,
  second: Proportion,
  options: TwoProportionsOptions = {},
): TwoProportions {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const [a, b] = [checked(first, 'first'), checked(second, 'second')]
  const [p, q] = [a.successes / a.trials, b.successes / b.trials]
  return {
    difference: p - q,
    differenceInterval: newcombe(a, b, level),
    ...(q > 0 && { ratio: p / q }),
    ...(p + q > 0 && { ratioInterval: koopman(a, b, level) }),
    pValue: Math.min(1, 2 * normalSurvival(Math.abs(scoreAt(1, a, b)))),
  }
}

function checked(proportion: Proportion, path: string): Proportion {
  expectKnownKeys(proportion, ['successes', 'trials'], path)
  const trials = expectInteger(proportion.trials, `${path}.trials`, 1)
  return { trials, successes: expectInteger(proportion.successes, `${path}.successes`, 0, trials) }
}

function newcombe(a: Proportion, b: Proportion, level: number): Interval {
  const [p, q] = [a.successes / a.trials, b.successes / b.trials]
  const [first, second] = [a, b].map(({ successes, trials }) => proportionInterval(successes, trials, { level }))
  const below = Math.hypot(p - first!.lower, second!.upper - q)
  const above = Math.hypot(first!.upper - p, q - second!.lower)
  return { lower: p - q - below, upper: p - q + above, level, kind: 'confidence', method: 'newcombe' }
}

/** Ratios this far apart are beyond all counts. */
const FARTHEST = 60

/** The ratios at which the score stays within the normal quantile; searched by their logarithm, on which it falls. */
function koopman(a: Proportion, b: Proportion, level: number): Interval {
  const reach = normalUpperQuantile((1 - level) / 2)
  const end = (side: number): number =>
    Math.exp(findRoot(at => scoreAt(Math.exp(at), a, b) - side * reach, -FARTHEST, FARTHEST).root)
  return {
    lower: a.successes === 0 ? 0 : end(1),
    upper: b.successes === 0 ? Number.MAX_VALUE : end(-1),
    level,
    kind: 'confidence',
    method: 'koopman',
    ...(b.successes === 0 && { unbounded: 'upper' as const }),
  }
}

/** The difference p − φq over its error, were φ the ratio, with the shares that are then likeliest. */
function scoreAt(ratio: number, a: Proportion, b: Proportion): number {
  const trials = a.trials + b.trials
  const found = a.successes + b.successes
  const middle = a.trials * ratio + a.successes + b.trials + b.successes * ratio
  // The smaller root of trials·ratio·q² − middle·q + found, in the form that does not cancel.
  const root = Math.sqrt(Math.max(0, middle ** 2 - 4 * trials * ratio * found))
  const second = Math.min(1, (2 * found) / (middle + root))
  const first = Math.min(1, ratio * second)
  const apart = a.successes / a.trials - (ratio * b.successes) / b.trials
  const variance = (first * (1 - first)) / a.trials + (ratio * ratio * second * (1 - second)) / b.trials
  if (apart === 0) return 0
  return variance > 0 ? apart / Math.sqrt(variance) : Math.sign(apart) * Number.MAX_VALUE
}
