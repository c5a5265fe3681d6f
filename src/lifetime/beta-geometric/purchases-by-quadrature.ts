/**
 * Expected purchases of a living client as an average over the dropout probability, where the series is too long:
 *
 *   E = ∫ (1 − (1 + pt/A)^{−s}) / p · Beta(p; a, B) dp
 *
 * In y = ln(p/(1−p)) the weight is pᵃ (1−p)ᴮ; y = y₀ + w sinh v makes both tails double exponential, on which the
 * trapezoidal rule converges geometrically (Takahasi and Mori 1974). The Beta function itself is never needed: the same
 * nodes sum the weight that normalises.
 */

/** Distance of nodes in v; halving it changes no digit that a double holds in the laws' range. */
const STEP = 1 / 64
/** Weights below e^-745 of the largest are zero in a double. */
const NOTHING = -745
const LARGEST_EXPONENT = 700
const SMALLEST = 1e-300

/** Expected purchases within t of a client alive now with rate Gamma(s, A) and dropout Beta(a, B). */
export function purchasesByQuadrature(s: number, A: number, a: number, B: number, t: number): number {
  const width = Math.min(1, Math.sqrt(1 / a + 1 / B))
  let purchases = 0
  let normaliser = 0
  for (const direction of [1, -1]) {
    for (let node = direction === 1 ? 0 : 1; ; node++) {
      const v = direction * node * STEP
      const offset = width * Math.sinh(v)
      const exponent = offset < 0 ? logWeight(B, a, -offset) : logWeight(a, B, offset)
      if (exponent < NOTHING) break
      const weight = Math.exp(exponent) * Math.cosh(v)
      normaliser += weight
      purchases += weight * purchasesGiven(s, t / A, 1 / (1 + (B / a) * Math.exp(-offset)))
    }
  }
  return purchases / normaliser
}

/** ln of the weight at y₀ + d over that at y₀ = ln(a/B), for d ≥ 0: ad − (a+B) ln(1 + a/(a+B) (eᵈ − 1)). */
function logWeight(a: number, B: number, d: number): number {
  return d < LARGEST_EXPONENT
    ? a * d - (a + B) * Math.log1p((a / (a + B)) * Math.expm1(d))
    : -B * d - (a + B) * Math.log(a / (a + B))
}

/** (1 − (1 + pτ)^{−s}) / p with τ = t/A, which tends to sτ as p → 0. */
function purchasesGiven(s: number, tau: number, p: number): number {
  const expected = p * tau
  return expected < SMALLEST ? s * tau : -Math.expm1(-s * Math.log1p(expected)) / p
}
