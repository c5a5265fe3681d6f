/**
 * The standard normal distribution, right in both tails.
 *
 * @module
 */
import { erfc, erfcInverse } from './error-function.js'

/** 1/√2 as a number of 26 bits, whose product with one of 26 bits is exact, and the rest. */
const HALF_ROOT_HIGH = 0.7071067690849304
const HALF_ROOT_LOW = 1.210161710447897e-8
const SPLITTER = 2 ** 27 + 1
const FIRST_TAIL = 1

/**
 * Φ(x), the probability below x: ½ erfc(-x / √2).
 *
 * In the tail, erfc would multiply the rounding of x / √2 by x²; it is taken out again to first order.
 *
 * @param x any number.
 * @returns relative error below 2e-15 down to 1e-300.
 * @example
 * import { normalCdf } from 'clientele/numeric'
 * normalCdf(0) // => 0.5
 * normalCdf(-37).toPrecision(12) // => '5.72557122252e-300'
 */
export function normalCdf(x: number): number {
  return upperHalf(-x)
}

/**
 * 1 - Φ(x), the probability above x.
 *
 * @param x any number.
 * @returns accuracy as {@link normalCdf}.
 * @example
 * import { normalSurvival } from 'clientele/numeric'
 * normalSurvival(0) // => 0.5
 */
export function normalSurvival(x: number): number {
  return upperHalf(x)
}

/**
 * The x with Φ(x) = p.
 *
 * @param p within (0, 1); 0 and 1 give `-Infinity` and `Infinity`.
 * @returns relative error below 1e-13, for p of 1e-300 too.
 * @see @stdlib's own normal quantile loses the lower tail from 1e-13 on; its inverse of erfc does not.
 * @example
 * import { normalQuantile } from 'clientele/numeric'
 * normalQuantile(0.975).toFixed(12) // => '1.959963984540'
 */
export function normalQuantile(p: number): number {
  return p > 0.5 ? Math.SQRT2 * erfcInverse(2 * (1 - p)) : 0 - Math.SQRT2 * erfcInverse(2 * p)
}

/**
 * The x with 1 - Φ(x) = p, for upper tails too small to be written as 1 - p.
 *
 * @param p within (0, 1).
 * @returns accuracy as {@link normalQuantile}.
 * @example
 * import { normalUpperQuantile } from 'clientele/numeric'
 * normalUpperQuantile(1e-300).toFixed(9) // => '37.047096299'
 */
export function normalUpperQuantile(p: number): number {
  return 0 - normalQuantile(p)
}

function upperHalf(x: number): number {
  const y = x * Math.SQRT1_2
  if (!(y > FIRST_TAIL) || y > 30) return erfc(y) / 2
  const split = SPLITTER * x
  const high = split - (split - x)
  const low = x - high
  const rounding = high * HALF_ROOT_HIGH - y + (low * HALF_ROOT_HIGH + x * HALF_ROOT_LOW)
  return (erfc(y) - (2 / Math.sqrt(Math.PI)) * Math.exp(-y * y) * rounding) / 2
}
