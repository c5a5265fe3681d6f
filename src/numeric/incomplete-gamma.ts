/**
 * The regularised incomplete gamma functions: the distribution of gamma, Poisson and chi-square variables.
 *
 * @module
 */
import { logGamma } from './gamma.js'
import { largeGamma, largeGammaLogDensity } from './incomplete-gamma-large.js'
import { stdlibGamma } from './stdlib/incomplete.js'
import { invertTail } from './tail-inverse.js'

/** From here on, our own methods: @stdlib is wrong for a > 150 with x > 1000. */
const LARGE = 60

/**
 * P(a, x) = 1/Γ(a) ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt: the probability that a gamma variable of shape a stays below x.
 *
 * @param a > 0, finite.
 * @param x >= 0
 * @returns within [0, 1]; relative error below 1e-13 for a to 1e4, then growing like rounding does, in the far lower
 * tail too.
 * @see Boost.Math `gamma_p` by way of @stdlib; Temme (1979) for a >= 60.
 * @example
 * import { gammaP } from 'clientele/numeric'
 * gammaP(1, 1).toFixed(12) // => '0.632120558829'
 */
export function gammaP(a: number, x: number): number {
  return regularised(a, x, false)
}

/**
 * Q(a, x) = 1 - P(a, x), right in the far upper tail.
 *
 * @param a > 0, finite.
 * @param x >= 0
 * @returns within [0, 1]; accuracy as {@link gammaP}.
 * @example
 * import { gammaQ } from 'clientele/numeric'
 * gammaQ(1, 100).toPrecision(12) // => '3.72007597602e-44'
 */
export function gammaQ(a: number, x: number): number {
  return regularised(a, x, true)
}

/**
 * The x with P(a, x) = p.
 *
 * @param p within [0, 1]; 0 gives 0, 1 gives `Infinity`.
 * @param a > 0, finite.
 * @returns relative error below 1e-12 for a >= 0.01; 0 where x is below the smallest double.
 * @example
 * import { gammaPInverse } from 'clientele/numeric'
 * gammaPInverse(0.5, 1).toFixed(12) // => '0.693147180560'
 */
export function gammaPInverse(p: number, a: number): number {
  return inverse(p, 1 - p, a)
}

/**
 * The x with Q(a, x) = q, for upper tails too small to be written as 1 - p.
 *
 * @param q within [0, 1]; 0 gives `Infinity`, 1 gives 0.
 * @param a > 0, finite.
 * @returns accuracy as {@link gammaPInverse}.
 * @example
 * import { gammaQInverse } from 'clientele/numeric'
 * gammaQInverse(1e-30, 1).toFixed(12) // => '69.077552789821'
 */
export function gammaQInverse(q: number, a: number): number {
  return inverse(1 - q, q, a)
}

function inverse(p: number, q: number, a: number): number {
  if (!(a > 0 && a < Infinity && p >= 0 && q >= 0)) return Number.NaN
  const logGammaOfA = logGamma(a)
  const family = {
    tail: (x: number, upper: boolean) => regularised(a, x, upper),
    logDensity: (x: number) => (a >= LARGE ? largeGammaLogDensity(a, x) : a * Math.log(x) - x - logGammaOfA),
  }
  // P <= xᵃ / Γ(a+1), and Q(a, a + √(2aL) + L) <= e⁻ᴸ (Boucheron, Lugosi & Massart 2013, section 2.4).
  const tail = -Math.log(q)
  const high = Math.log(a + Math.sqrt(2 * a * tail) + tail)
  return invertTail(family, p, q, { low: (Math.log(p) + Math.log(a) + logGammaOfA) / a, high, centre: Math.log(a) })
}

function regularised(a: number, x: number, upper: boolean): number {
  if (!(a > 0 && a < Infinity && x >= 0)) return Number.NaN
  if (x === 0) return upper ? 1 : 0
  if (x === Infinity) return upper ? 0 : 1
  const value = a >= LARGE ? largeGamma(a, x, upper) : stdlibGamma(x, a, true, upper)
  return Math.min(Math.max(value, 0), 1)
}
