/**
 * P(a, x) and Q(a, x) for a large a, where @stdlib is wrong by up to a third (past x = 1000).
 *
 * Near x = a: Temme's uniform expansion, with φ = μ - ln(1 + μ), μ = (x - a) / a and η²/2 = φ, sign η = sign μ.
 * Away from it: the series of P below a, Legendre's continued fraction of Q above, both times the density.
 *
 * @see Temme (1979), The asymptotic expansion of the incomplete gamma functions, SIAM J. Math. Anal. 10;
 * Abramowitz & Stegun (1964), 6.5.29 and 6.5.31.
 * @module
 */
import { log1pMinus } from './log1p-minus.js'
import { stirlingRest } from './stirling.js'
import { NEAR, temmeCoefficients, temmeTail } from './temme-expansion.js'

/** Made when first needed, like every table here that takes longer than loading its file. */
let coefficients: Float64Array | undefined
const TINY = 1e-300

/**
 * P(a, x), or Q(a, x) with `upper`.
 *
 * @param a >= 50, finite.
 * @param x >= 0
 */
export function largeGamma(a: number, x: number, upper: boolean): number {
  const mu = (x - a) / a
  const exponent = exponentOf(a, x)
  if (Math.abs(mu) < NEAR) {
    coefficients ??= temmeCoefficients(1, 0)
    return temmeTail(coefficients, a, exponent, Math.sign(mu), upper)
  }
  const density = Math.exp(logPeak(a) - exponent)
  const tail = density === 0 ? 0 : density * (mu < 0 ? lowerSum(a, x) / a : upperFraction(a, x))
  return upper === mu > 0 ? tail : 1 - tail
}

/**
 * ln xᵃ e⁻ˣ / Γ(a), the density per unit of ln x.
 *
 * @param a as in {@link largeGamma}.
 * @param x > 0
 */
export function largeGammaLogDensity(a: number, x: number): number {
  return logPeak(a) - exponentOf(a, x)
}

/** ln of the density at x = a. */
function logPeak(a: number): number {
  return Math.log(a / (2 * Math.PI)) / 2 - stirlingRest(a)
}

/** a φ */
function exponentOf(a: number, x: number): number {
  const mu = (x - a) / a
  return a * (mu < -0.5 ? mu - Math.log(x / a) : -log1pMinus(mu))
}

/** Σ xᵏ / ((a + 1) ... (a + k)). */
function lowerSum(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let k = 1; term > sum * Number.EPSILON * 0.125; k++) {
    term *= x / (a + k)
    sum += term
  }
  return sum
}

/** 1/(x+1-a - 1(1-a)/(x+3-a - 2(2-a)/(x+5-a - ...))), by the modified Lentz algorithm. */
function upperFraction(a: number, x: number): number {
  let bottom = x + 1 - a
  let value = 1 / bottom
  let numerator = 1 / TINY
  let denominator = value
  for (let k = 1; ; k++) {
    const part = k * (a - k)
    bottom += 2
    denominator = 1 / (bottom + part * denominator)
    numerator = bottom + part / numerator
    const factor = numerator * denominator
    value *= factor
    if (Math.abs(factor - 1) <= Number.EPSILON / 2) return value
  }
}
