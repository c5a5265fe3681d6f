/**
 * ln(α + t) of distinct times to twice the precision of a double.
 *
 * A frequent buyer raises a ratio of times to the power of all purchases: with a thousand of them a rounding of the
 * logarithm becomes a thousand roundings of the probability. Two doubles per distinct time keep them out.
 *
 * @module
 */
import { logDoubleDouble, sumError } from '../numeric/index.js'

/** Logarithms as sums high + low, one per time; `high` is a whole multiple of 2^-20, so that n · high is exact. */
export interface LogTimes {
  readonly high: Float64Array
  readonly low: Float64Array
}

const GRID = 2 ** 20

/** ln(α + t) of every time t. */
export function logTimes(times: Float64Array, alpha: number): LogTimes {
  const high = new Float64Array(times.length)
  const low = new Float64Array(times.length)
  for (let d = 0; d < times.length; d++) {
    const time = times[d]!
    logDoubleDouble(alpha + time, sumError(alpha, time), high, low, d)
    const onGrid = Math.round(high[d]! * GRID) / GRID
    low[d]! += high[d]! - onGrid
    high[d] = onGrid
  }
  return { high, low }
}

/**
 * ((α + t₁)/(α + t₂))^{whole + part} for positions 1 and 2 of the times, with t₁ <= t₂: exact to a rounding or two for
 * a whole number up to 2^22 and a part within [0, 1).
 */
export function powerOfRatio(
  { high, low }: LogTimes,
  first: number,
  second: number,
  whole: number,
  part: number,
): number {
  const coarse = high[second]! - high[first]!
  const fine = low[second]! - low[first]!
  const exact = whole * coarse
  const rest = whole * fine + part * (coarse + fine)
  const sum = exact + rest
  return Math.exp(-sum) * (1 - (rest - (sum - exact)))
}
