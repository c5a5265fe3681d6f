/**
 * ln(α + t) of distinct times to twice the precision of a double.
 *
 * A frequent buyer raises a ratio of times to the power of all purchases: with a thousand of them a rounding of the
 * logarithm becomes a thousand roundings of the probability. Two doubles per distinct time keep them out.
 *
 * @module
 */
import { logDoubleDouble, productError, sumError } from '../numeric/index.js'

/** Logarithms as unevaluated sums high + low, one per time. */
export interface LogTimes {
  readonly high: Float64Array
  readonly low: Float64Array
}

/** ln(α + t) of every time t. */
export function logTimes(times: Float64Array, alpha: number): LogTimes {
  const high = new Float64Array(times.length)
  const low = new Float64Array(times.length)
  for (let d = 0; d < times.length; d++) {
    const sum = alpha + times[d]!
    logDoubleDouble(sum, sumError(alpha, times[d]!), high, low, d)
  }
  return { high, low }
}

/** ((α + t₁)/(α + t₂))^{r+x} for positions 1 and 2 of the times, with t₁ <= t₂. */
export function powerOfRatio({ high, low }: LogTimes, first: number, second: number, r: number, x: number): number {
  const s = r + x
  const difference = high[second]! - high[first]!
  const rest = sumError(high[second]!, -high[first]!) + (low[second]! - low[first]!)
  const exponent = s * difference
  const error = productError(s, difference) + s * rest + sumError(r, x) * difference
  return Math.exp(-exponent) * (1 - error)
}
