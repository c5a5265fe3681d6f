/**
 * A slope that a few wild values do not move, with an interval that needs no law of errors.
 *
 *   slope = median of (yⱼ − yᵢ) / (tⱼ − tᵢ) over all pairs        S = pairs that rise − pairs that fall
 *
 * If the times told nothing of the values, every order of these would be as likely as any other: so S has an exact distribution,
 * and the slopes at equal ranks from both ends hold the true one as often as said.
 *
 * @see Theil (1950), A rank-invariant method of linear and polynomial regression analysis; Sen (1968), Estimates of the
 * regression coefficient based on Kendall's tau, JASA 63; Kendall (1938), A new measure of rank correlation, Biometrika 30.
 * @module
 */
import { expectKnownKeys, reject } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import { expectColumns, FINITE } from './columns.js'
import { kendallLaw } from './kendall-score.js'
import { expectLevel } from './level.js'
import { quantilesOfOrdered } from './quantile.js'

/** A slope and what is known about it. */
export interface TheilSen {
  /** Units of values per unit of time. */
  readonly slope: number
  /** The median of yᵢ − slope · tᵢ. */
  readonly intercept: number
  /** Of the slope; absent where so few values cannot reach the level: below 5 at 95 %. */
  readonly interval?: Interval
  /** Pairs that rise less pairs that fall (Kendall's S). */
  readonly score: number
  /** Probability of an |S| at least so large without any trend; ties make it larger than it needs to be. */
  readonly pValue: number
}

/** All pairs of more values fill memory. */
const MOST = 5000

/**
 * The median slope of values over time (Theil-Sen) with Sen's interval and Kendall's test.
 *
 * Exact up to 60 values, by the normal approximation of S beyond. Assumes independent errors: readings that carry their errors
 * along make it too sure. Up to 29 % of the values may be wild.
 *
 * @param times finite, no two the same, in any order; 2 to 5,000.
 * @param values finite, one per time.
 * @param options `level` of the interval, within (0, 1); 0.95 by default.
 * @throws ClienteleError `TOO_FEW_POINTS` for fewer than two; `CONFLICTING_OPTIONS` for a time that occurs twice; `OUT_OF_RANGE`
 * or `LENGTH_MISMATCH` for other columns, naming the first ten cells at fault.
 * @example
 * import { theilSen } from 'clientele/statistics'
 * const { slope, interval, pValue } = theilSen([1, 2, 3, 4, 5, 6], [10, 12, 14, 16, 90, 20])
 * slope // => 2
 * interval.lower // => 2
 * pValue.toFixed(4) // => '0.0167'
 */
export function theilSen(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  options: { readonly level?: number } = {},
): TheilSen {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const size = expectColumns(['times', times, FINITE], ['values', values, FINITE])
  if (size < 2) reject('TOO_FEW_POINTS', 'times', 'at least two values', size)
  if (size > MOST) reject('OUT_OF_RANGE', 'times', `at most ${MOST} values`, size)
  const { slopes, score } = pairsOf(times, values)
  // Of the slopes that the interval needs in order anyway: the package that trend curves call makes them all twice more, in four times
  // the memory, and takes up to twice as long.
  const slope = quantilesOfOrdered(slopes, [0.5])[0]!
  const residuals = Float64Array.from(values, (value, i) => value - slope * times[i]!).sort()
  const law = kendallLaw([size])
  const cut = law.cut((1 - level) / 2)
  return {
    slope,
    intercept: quantilesOfOrdered(residuals, [0.5])[0]!,
    ...(cut >= 0 && {
      interval: {
        lower: slopes[cut]!,
        upper: slopes[slopes.length - 1 - cut]!,
        level,
        kind: 'confidence',
        method: law.isExact ? 'sen-exact' : 'sen',
      },
    }),
    score,
    pValue: law.chance(score),
  }
}

function pairsOf(times: ArrayLike<number>, values: ArrayLike<number>): { slopes: Float64Array; score: number } {
  const size = times.length
  const slopes = new Float64Array((size * (size - 1)) / 2)
  let [place, score] = [0, 0]
  for (let j = 1; j < size; j++) {
    for (let i = 0; i < j; i++) {
      const apart = times[j]! - times[i]!
      if (apart === 0) reject('CONFLICTING_OPTIONS', `times[${j}]`, 'a time that none before it has', times[j])
      const slope = (values[j]! - values[i]!) / apart
      slopes[place++] = slope
      score += Math.sign(slope)
    }
  }
  return { slopes: slopes.sort(), score }
}
