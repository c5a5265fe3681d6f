/**
 * The regularised incomplete beta function: the distribution of beta, binomial, Student and F variables.
 *
 * @module
 */
import { logBeta } from './gamma.js'
import { largeBeta, largeBetaLogDensity } from './incomplete-beta-large.js'
import { stdlibBeta } from './stdlib/incomplete.js'
import { invertTail } from './tail-inverse.js'

/** From here on, for both parameters, our own method: @stdlib loses digits. */
const LARGE = 60
/** Beyond, @stdlib's intermediate products overflow. */
const LARGEST = 1e150

/**
 * I_x(a, b) = 1/B(a, b) ∫₀ˣ tᵃ⁻¹ (1 - t)ᵇ⁻¹ dt: the probability that a beta variable stays below x.
 *
 * @param x within [0, 1].
 * @param a > 0, at most 1e150.
 * @param b as a.
 * @returns within [0, 1]; relative error below 1e-15 times (20 + |ln I|), for the double that x is.
 * @see Didonato & Morris (1992), Algorithm 708, by way of Boost.Math and @stdlib; Temme (1996) for a and b >= 60.
 * @example
 * import { betaI } from 'clientele/numeric'
 * betaI(0.5, 2, 2) // => 0.5
 */
export function betaI(x: number, a: number, b: number): number {
  return regularised(x, a, b, false)
}

/**
 * 1 - I_x(a, b), without the cancellation of that difference.
 *
 * @param x within [0, 1].
 * @param a > 0, at most 1e150.
 * @param b as a.
 * @returns within [0, 1]; accuracy as {@link betaI}.
 * @example
 * import { betaIComplement } from 'clientele/numeric'
 * betaIComplement(0.75, 1, 20).toPrecision(10) // => '9.094947018e-13'
 */
export function betaIComplement(x: number, a: number, b: number): number {
  return regularised(x, a, b, true)
}

/**
 * The x with I_x(a, b) = p.
 *
 * @param p within [0, 1].
 * @param a > 0, at most 1e150.
 * @param b as a.
 * @returns within [0, 1]; relative error below 1e-12 for parameters from 0.01 on.
 * @example
 * import { betaIInverse } from 'clientele/numeric'
 * betaIInverse(0.25, 1, 1).toFixed(12) // => '0.250000000000'
 */
export function betaIInverse(p: number, a: number, b: number): number {
  return 1 / (1 + 1 / betaOdds(p, 1 - p, a, b))
}

/**
 * The x with 1 - I_x(a, b) = q, for upper tails too small to be written as 1 - p.
 *
 * @param q within [0, 1].
 * @param a > 0, at most 1e150.
 * @param b as a.
 * @returns accuracy as {@link betaIInverse}.
 * @example
 * import { betaIComplementInverse } from 'clientele/numeric'
 * betaIComplementInverse(0.25, 1, 1).toFixed(12) // => '0.750000000000'
 */
export function betaIComplementInverse(q: number, a: number, b: number): number {
  return 1 / (1 + 1 / betaOdds(1 - q, q, a, b))
}

/**
 * The odds x / (1 - x) at which I_x(a, b) = p: they keep the digits that x loses next to 1.
 *
 * @param q 1 - p
 */
export function betaOdds(p: number, q: number, a: number, b: number): number {
  if (!(isParameter(a) && isParameter(b) && p >= 0 && q >= 0)) return Number.NaN
  const logBetaOfAB = logBeta(a, b)
  const isLarge = areLarge(a, b)
  const family = {
    tail: (odds: number, upper: boolean) =>
      odds < 1 ? regularised(odds / (1 + odds), a, b, upper) : regularised(1 / (1 + odds), b, a, !upper),
    logDensity: (odds: number) => {
      if (!isLarge) return -a * Math.log1p(1 / odds) - b * Math.log1p(odds) - logBetaOfAB
      return odds < 1 ? largeBetaLogDensity(odds / (1 + odds), a, b) : largeBetaLogDensity(1 / (1 + odds), b, a)
    },
  }
  // I <= oddsᵃ / (a B) and 1 - I <= odds⁻ᵇ / (b B)
  const low = (Math.log(p) + Math.log(a) + logBetaOfAB) / a
  const high = -(Math.log(q) + Math.log(b) + logBetaOfAB) / b
  return invertTail(family, p, q, { low, high, centre: Math.log(a) - Math.log(b) })
}

function regularised(x: number, a: number, b: number, upper: boolean): number {
  if (!(isParameter(a) && isParameter(b) && x >= 0 && x <= 1)) return Number.NaN
  if (x === 0 || x === 1) return (x === 1) === upper ? 0 : 1
  const value = areLarge(a, b) ? largeBeta(x, a, b, upper) : stdlibBeta(x, a, b, true, upper)
  return Math.min(Math.max(value, 0), 1)
}

function isParameter(a: number): boolean {
  return a > 0 && a <= LARGEST
}

function areLarge(a: number, b: number): boolean {
  return a >= LARGE && b >= LARGE
}
