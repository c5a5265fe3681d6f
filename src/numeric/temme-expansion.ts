/**
 * Temme's uniform expansion, by which the tails of gamma and beta variables with large parameters are those of a normal
 * variable and a small correction, near the mean and within one formula on both sides of it:
 *
 *   ∫_η^∞ exp(-n τ²/2) f(τ) dτ / ∫_-∞^∞ ... = ½ erfc(η √(n/2)) + exp(-n η²/2) / √(2πn) · S(n, η)
 *
 * where f(τ) = τ / V(τ), and V follows from the distribution's exponent: V V′ = τ (1 + d V - p V²).
 *
 * @see Temme (1979), The asymptotic expansion of the incomplete gamma functions, SIAM J. Math. Anal. 10; Temme (1987),
 * On the computation of the incomplete gamma functions for large values of the parameters, section 3 (the sum S);
 * Temme (1996), Special Functions, section 11.3.3.2 (beta).
 * @module
 */
import { erfc } from './error-function.js'

/** Terms that reach 1e-16 for n >= 30 and |V| <= {@link NEAR}. */
const ORDER = 24

/** Up to this |V| the expansion holds to the last digit. */
export const NEAR = 0.35

/**
 * Coefficients of f in powers of τ: 1, -d/3, d²/12 + p/4, ...
 *
 * @param d the skewness: 1 for gamma, within [-1, 1] for beta.
 * @param p 0 for gamma, within [0, 1/4] for beta.
 */
export function temmeCoefficients(d: number, p: number): Float64Array {
  // V = Σ lₙ τⁿ with (n + 1) lₙ = [n = 1] + d lₙ₋₁ - p Σ lᵢ lₙ₋₁₋ᵢ - Σ₂ⁿ⁻¹ k lₖ lₙ₋ₖ₊₁
  const l = new Float64Array(ORDER + 2)
  l[1] = 1
  for (let n = 2; n < l.length; n++) {
    let rest = d * l[n - 1]!
    for (let i = 1; i < n - 1; i++) rest -= p * l[i]! * l[n - 1 - i]!
    for (let k = 2; k < n; k++) rest -= k * l[k]! * l[n - k + 1]!
    l[n] = rest / (n + 1)
  }
  const f = new Float64Array(ORDER)
  f[0] = 1
  for (let n = 1; n < ORDER; n++) for (let k = 1; k <= n; k++) f[n] = f[n]! - l[k + 1]! * f[n - k]!
  return f
}

/**
 * The probability above η, or below it.
 *
 * @param n the large parameter, >= 30.
 * @param exponent n η²/2
 * @param sign of η.
 */
export function temmeTail(
  coefficients: Float64Array,
  n: number,
  exponent: number,
  sign: number,
  upper: boolean,
): number {
  const side = upper ? sign : -sign
  const correction = (Math.exp(-exponent) / Math.sqrt(2 * Math.PI * n)) * temmeSum(coefficients, n, exponent, sign)
  return erfc(side * Math.sqrt(exponent)) / 2 + (upper ? correction : -correction)
}

/** S(n, η), summed backwards: βₖ = fₖ₊₁ + (k + 2) / n · βₖ₊₂. */
function temmeSum(coefficients: Float64Array, n: number, exponent: number, sign: number): number {
  const eta = sign * Math.sqrt((2 * exponent) / n)
  let after = 0 // βₖ₊₂
  let beta = 0 // βₖ₊₁
  let sum = 0
  for (let k = ORDER - 2; k >= 0; k--) {
    const next = coefficients[k + 1]! + ((k + 2) / n) * after
    after = beta
    beta = next
    sum = sum * eta + next
  }
  return sum / (1 + after / n)
}
