/**
 * ln Φ(x), which goes on where Φ(x) itself is below the smallest double.
 *
 * @module
 */
import { normalCdf, normalSurvival } from './normal.js'

const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2
const FAR = -30

/**
 * The logarithm of the probability below x, of a standard normal variable.
 *
 * Below −30 by the asymptotic series Φ(−z) = φ(z)/z (1 − 1/z² + 3/z⁴ − 15/z⁶ + ...), four terms of which are exact there.
 *
 * @param x any number.
 * @returns relative error below 1e-14.
 * @see Abramowitz and Stegun (1964), 26.2.12.
 * @example
 * import { logNormalCdf } from 'clientele/numeric'
 * logNormalCdf(0).toFixed(12) // => '-0.693147180560'
 * logNormalCdf(-1e5).toFixed(6) // => '-5000000012.431864'
 */
export function logNormalCdf(x: number): number {
  if (x > 0) return Math.log1p(-normalSurvival(x))
  if (x > FAR) return Math.log(normalCdf(x))
  const w = 1 / (x * x)
  return -0.5 * x * x - Math.log(-x) - LOG_ROOT_TWO_PI + Math.log1p(-w * (1 - w * (3 - w * (15 - 105 * w))))
}
