/**
 * Expected purchases of a client who is alive, without cancellation for any parameters.
 *
 * With λ ~ Gamma(s, A), p ~ Beta(a, B) and z = t/(A+t), the expectation of (1 − e^{−λpt})/p over both is
 *
 *   E = s ∫₀ᶻ (1−w)^{a−2} ₂F₁(c, a; a+B; w) dw,   c = a + B − 1 − s
 *
 * (Euler's transformation of Fader, Hardie and Lee 2005, eq. 10, differentiated in z). Term by term,
 *
 *   E = s Σₖ gₖ ∫₀ᶻ wᵏ (1−w)^{a−2} dw,   gₖ = (c)ₖ (a)ₖ / ((a+B)ₖ k!)
 *
 * and each integral follows from the next one by additions of positive numbers. For c ≥ 0 every term is positive: no
 * digit is lost, not at a = 1, where the closed form is 0/0, and not for a million purchases, where it overflows.
 */
import { logHyp2f1 } from '../../numeric/index.js'
import { purchasesByQuadrature } from './purchases-by-quadrature.js'

/** Expected purchases of the living, asked again and again. */
export interface FuturePurchases {
  /** Within t of now, of a client with rate Gamma(s, A) and dropout Beta(a, B) who is alive. */
  expect(s: number, A: number, a: number, B: number, t: number): number
}

/** Beyond this many terms quadrature is as fast. */
const MOST_TERMS = 8192
/** What is left out of the series, relative to its first term. */
const NEGLIGIBLE = 1e-17
/** Terms that alternate (c < 0) and shrink by half or more lose no more than a bit to each other. */
const MILD = 0.5
/** Below this (1−z)^{a−1} would take the digits of what it multiplies along. */
const SMALLEST_POWER = 1e-280

/** Keeps the coefficients from one call to the next: all clients of one frequency share them. */
export function createFuturePurchases(): FuturePurchases {
  /** gₖ₊₁ / gₖ. */
  const ratio = new Float64Array(MOST_TERMS)
  let c = Number.NaN
  let a = Number.NaN
  let sum = Number.NaN
  let known = 0

  return {
    expect(s, A, first, B, t) {
      const z = t / (A + t)
      setCoefficients(first + B - 1 - s, first, first + B)
      const power = Math.exp((1 - a) * Math.log1p(t / A))
      const terms = power > SMALLEST_POWER ? termsFor(z) : 0
      return terms > 0 ? s * z * power * series(z, terms) : purchasesByQuadrature(s, A, a, B, t)
    },
  }

  function setCoefficients(nextC: number, nextA: number, nextSum: number): void {
    if (c === nextC && a === nextA && sum === nextSum) return
    c = nextC
    a = nextA
    sum = nextSum
    known = 0
  }

  /** How many terms leave out less than is negligible, as the integrals only shrink; 0 where the series does not do. */
  function termsFor(z: number): number {
    let product = 1
    for (let k = 0; k < MOST_TERMS; k++) {
      if (k === known) ratio[known++] = ((c + k) * (a + k)) / ((sum + k) * (k + 1))
      const next = z * Math.abs(ratio[k]!)
      if (ratio[k]! < 0 && next > MILD) return 0
      product *= next
      // Ratios tend to z from above or below: the largest that can still come is this one or z.
      const largest = Math.max(next, z)
      if (product <= NEGLIGIBLE * (1 - largest)) return k + 1
      if (product === Number.POSITIVE_INFINITY) return 0
    }
    return 0
  }

  /** Σ gₖ zᵏ Iₖ with Iₖ = ∫₀ᶻ wᵏ (1−w)^{a−2} dw / (z^{k+1} (1−z)^{a−1}), from its last term to its first. */
  function series(z: number, terms: number): number {
    let integral = Math.exp(logHyp2f1(1, terms + a, terms + 2, z)) / (terms + 1)
    let total = integral
    for (let k = terms; k > 0; k--) {
      integral = ((a - 1 + k) * z * integral + 1) / k
      total = integral + z * ratio[k - 1]! * total
    }
    return total
  }
}
