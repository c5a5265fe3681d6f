/**
 * I_x(a, b) and its complement where a and b are both large, where @stdlib loses digits like √min(a, b) (and gives up
 * from 1e7 on).
 *
 * Everything is said by λ = a (1 - x) - b x, which is 0 at the mean and carries the digits that x has lost there:
 * the exponent of the density is -E with E = -a l(-λ/a) - b l(λ/b), l(t) = ln(1 + t) - t. Near the mean, Temme's
 * expansion in n = ab / (a + b); away from it the continued fraction, whose steps number less than a hundred there.
 *
 * @see Temme (1996), Special Functions, section 11.3.3.2; Didonato & Morris (1992), Algorithm 708, BASYM and BFRAC;
 * NIST DLMF 8.17.22 (the fraction, contracted).
 * @module
 */
import { productError, sumError } from './double-double.js'
import { log1pMinus } from './log1p-minus.js'
import { stirlingRest } from './stirling.js'
import { NEAR, temmeCoefficients, temmeTail } from './temme-expansion.js'

/**
 * I_x(a, b), or its complement with `upper`.
 *
 * @param x within (0, 1).
 * @param a from 60 to 1e150.
 * @param b as a.
 */
export function largeBeta(x: number, a: number, b: number, upper: boolean): number {
  const lambda = distance(x, a, b)
  const y = 1 - x
  const n = 1 / (1 / a + 1 / b)
  const exponent = exponentOf(x, a, b, lambda)
  if (Math.abs(lambda) < NEAR * n) {
    const coefficients = temmeCoefficients((b - a) / (a + b), n / (a + b))
    return temmeTail(coefficients, n, exponent, -Math.sign(lambda), upper)
  }
  const density = Math.exp(logPeak(a, b) - exponent)
  if (density === 0) return upper === lambda < 0 ? 0 : 1
  const tail = density / (lambda > 0 ? fraction(x, a, b, lambda) : fraction(y, b, a, -lambda))
  return upper === lambda < 0 ? tail : 1 - tail
}

/**
 * ln xᵃ (1 - x)ᵇ / B(a, b), the density per unit of ln odds.
 *
 * @param x as in {@link largeBeta}, and the other parameters.
 */
export function largeBetaLogDensity(x: number, a: number, b: number): number {
  return logPeak(a, b) - exponentOf(x, a, b, distance(x, a, b))
}

/** ln of the density at the mean. */
function logPeak(a: number, b: number): number {
  const corrections = stirlingRest(a + b) - stirlingRest(a) - stirlingRest(b)
  return -Math.log(2 * Math.PI * (1 / a + 1 / b)) / 2 + corrections
}

function exponentOf(x: number, a: number, b: number, lambda: number): number {
  const y = 1 - x
  return -a * excess(x + (x / a) * b, -lambda / a) - b * excess(y + (y / b) * a, lambda / b)
}

/** λ = a (1 - x) - b x, right to the last digit. */
function distance(x: number, a: number, b: number): number {
  const y = 1 - x
  const plus = a * y
  const minus = b * x
  return plus - minus + (sumError(plus, -minus) + productError(a, y) - productError(b, x) + a * sumError(1, -x))
}

/** ln(ratio) - t, where ratio = 1 + t. */
function excess(ratio: number, t: number): number {
  return t < -0.5 ? Math.log(ratio) - t : log1pMinus(t)
}

/** The density xᵃ (1 - x)ᵇ / B(a, b), divided by I_x(a, b); for λ > 0. Modified Lentz algorithm. */
function fraction(x: number, a: number, b: number, lambda: number): number {
  let value = (a / (a + 1)) * (lambda + 1)
  let numerator = value
  let denominator = 0
  for (let m = 1; ; m++) {
    const last = a + 2 * m - 1
    const step = m * ((b - m) * x)
    const part = ((a + m - 1) / last) * ((a + b + m - 1) / last) * step * x
    const bottom = m + step / last + ((a + m) / (a + 2 * m + 1)) * (lambda + 1 + m * (2 - x))
    denominator = 1 / (bottom + part * denominator)
    numerator = bottom + part / numerator
    const factor = numerator * denominator
    value *= factor
    if (Math.abs(factor - 1) <= Number.EPSILON / 2) return value
  }
}
