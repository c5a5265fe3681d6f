/**
 * P(a, x) and Q(a, x) for a large a, where @stdlib is wrong by up to a third (past x = 1000).
 *
 * Near x = a: Temme's uniform expansion, with φ = μ - ln(1 + μ), μ = (x - a) / a and η²/2 = φ, sign η = sign μ:
 *
 *   Q(a, x) = ½ erfc(η √(a/2)) + e^(-aφ) / √(2πa) · S(a, η)
 *
 * Away from it: the series of P below a, Legendre's continued fraction of Q above, both times the density.
 *
 * @see Temme (1979), The asymptotic expansion of the incomplete gamma functions, SIAM J. Math. Anal. 10; Temme (1987),
 * On the computation of the incomplete gamma functions for large values of the parameters, section 3 (the sum S);
 * Abramowitz & Stegun (1964), 6.5.29 and 6.5.31.
 * @module
 */
import { erfc } from './error-function.js'
import { log1pMinus } from './log1p-minus.js'

const NEAR = 0.35
const ORDER = 24
const TINY = 1e-300

/**
 * P(a, x), or Q(a, x) with `upper`.
 *
 * @param a >= 50
 * @param x >= 0
 */
export function largeGamma(a: number, x: number, upper: boolean): number {
  const mu = (x - a) / a
  const phi = mu < -0.5 ? mu - Math.log(x / a) : -log1pMinus(mu)
  const bell = Math.exp(-a * phi) / Math.sqrt(2 * Math.PI * a)
  if (Math.abs(mu) < NEAR) {
    const side = upper ? Math.sign(mu) : -Math.sign(mu)
    const eta = Math.sign(mu) * Math.sqrt(2 * phi)
    const correction = bell * uniformSum(a, eta)
    return erfc(side * Math.sqrt(a * phi)) / 2 + (upper ? correction : -correction)
  }
  // Γ*(a), by which Stirling's formula for Γ(a) falls short
  const density = bell / Math.exp((1 - (1 - 2 / (7 * a * a)) / (30 * a * a)) / (12 * a))
  const tail = density === 0 ? 0 : mu < 0 ? density * lowerSum(a, x) : density * a * upperFraction(a, x)
  return upper === mu > 0 ? tail : 1 - tail
}

/** S(a, η), summed backwards: βₙ = fₙ₊₁ + (n + 2) / a · βₙ₊₂. */
function uniformSum(a: number, eta: number): number {
  let after = 0 // βₙ₊₂
  let beta = 0 // βₙ₊₁
  let sum = 0
  for (let n = ORDER - 2; n >= 0; n--) {
    const next = EXPANSION[n + 1]! + ((n + 2) / a) * after
    after = beta
    beta = next
    sum = sum * eta + next
  }
  return sum / (1 + after / a)
}

/** Coefficients of η / (λ - 1) in powers of η, where η²/2 = λ - 1 - ln λ: 1, -1/3, 1/12, -2/135, 1/864, ... */
const EXPANSION: Float64Array = expansion(ORDER)

function expansion(order: number): Float64Array {
  // λ - 1 = Σ lₙ ηⁿ with (n + 1) lₙ = lₙ₋₁ - Σ₂ⁿ⁻¹ k lₖ lₙ₋ₖ₊₁, from λ' (λ - 1) = η λ
  const l = new Float64Array(order + 2)
  l[1] = 1
  for (let n = 2; n < l.length; n++) {
    let rest = n === 2 ? 1 : l[n - 1]!
    for (let k = 2; k < n; k++) rest -= k * l[k]! * l[n - k + 1]!
    l[n] = rest / (n + 1)
  }
  const f = new Float64Array(order)
  f[0] = 1
  for (let n = 1; n < order; n++) for (let k = 1; k <= n; k++) f[n] = f[n]! - l[k + 1]! * f[n - k]!
  return f
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
