/**
 * ln((α + t)/α) of distinct times to twice the precision of a double.
 *
 * A frequent buyer raises a ratio of times to the power of all purchases: with a thousand of them a rounding of the
 * logarithm becomes a thousand roundings of the probability. Two doubles per distinct time keep them out.
 *
 * @module
 */
import { logDoubleDouble, sumError } from '../../numeric/core.js'

/** Logarithms as sums high + low, one per time; `high` is a whole multiple of 2^-20, so that n · high is exact. */
export interface LogTimes {
  readonly high: Float64Array
  readonly low: Float64Array
}

const GRID = 2 ** 20

/** ln((α + t)/α) of every time t. */
export function logTimes(times: Float64Array, alpha: number): LogTimes {
  const high = new Float64Array(times.length)
  const low = new Float64Array(times.length)
  const scale = new Float64Array(2)
  toGrid(alpha, 0, 0, scale.subarray(0, 1), scale.subarray(1))
  for (let d = 0; d < times.length; d++) {
    toGrid(alpha + times[d]!, sumError(alpha, times[d]!), d, high, low)
    high[d]! -= scale[0]!
    low[d]! -= scale[1]!
  }
  return { high, low }
}

/** ln(x + error) as position `at` of two columns. */
function toGrid(x: number, error: number, at: number, high: Float64Array, low: Float64Array): void {
  logDoubleDouble(x, error, high, low, at)
  const onGrid = Math.round(high[at]! * GRID) / GRID
  low[at]! += high[at]! - onGrid
  high[at] = onGrid
}

/**
 * ((α + t₁)/(α + t₂))^{whole + part} for positions 1 and 2 of the times, with t₁ <= t₂: exact to a rounding or two for
 * a whole number up to 2^22 and a part within [0, 1).
 */
export function powerOfRatio(logs: LogTimes, first: number, second: number, whole: number, part: number): number {
  const { high, low } = logs
  return exponential(high[second]! - high[first]!, low[second]! - low[first]!, whole, part)
}

/** (α / (α + t))^{whole + part}, as exact. */
export function powerOfTime({ high, low }: LogTimes, at: number, whole: number, part: number): number {
  return exponential(high[at]!, low[at]!, whole, part)
}

/** e^{−(whole + part)(coarse + fine)}, where whole · coarse has no rounding. */
function exponential(coarse: number, fine: number, whole: number, part: number): number {
  const exact = whole * coarse
  const rest = whole * fine + part * (coarse + fine)
  const sum = exact + rest
  return Math.exp(-sum) * (1 - (rest - (sum - exact)))
}
