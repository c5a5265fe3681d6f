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

/** Expected purchases within t of now. */
export interface FuturePurchases {
  /** Of a client with rate Gamma(s, A) and dropout Beta(a, B), alive now. */
  expect(s: number, A: number, a: number, B: number, t: number): number
}

/** Beyond this many terms quadrature is as fast. */
const MOST_TERMS = 8192
const FIRST_TERMS = 16
/** What is left out of the series, relative to the sum. */
const NEGLIGIBLE = 1e-17
/** A series whose second term is at most half of its first loses no more than a bit to the alternation of c < 0. */
const MILD = 0.5
/** Below this (1−z)^{a−1} would take the digits of what it multiplies along. */
const SMALLEST_POWER = 1e-280

/** Keeps the coefficients from one call to the next: all clients of one frequency share them. */
export function createFuturePurchases(): FuturePurchases {
  const g = new Float64Array(MOST_TERMS + 1)
  let known = { c: Number.NaN, a: Number.NaN, sum: Number.NaN, terms: 0 }
  let terms = FIRST_TERMS

  return {
    expect(s, A, a, B, t) {
      const z = t / (A + t)
      const c = a + B - 1 - s
      const power = Math.exp((1 - a) * Math.log1p(t / A))
      const mild = c >= 0 || -c * a * z <= MILD * (a + B)
      const sum = mild && power > SMALLEST_POWER ? series(c, a, a + B, z) : Number.NaN
      return Number.isNaN(sum) ? purchasesByQuadrature(s, A, a, B, t) : s * z * power * sum
    },
  }

  /** Σ gₖ zᵏ Iₖ with Iₖ = ∫₀ᶻ wᵏ (1−w)^{a−2} dw / (z^{k+1} (1−z)^{a−1}); NaN where it takes too many terms. */
  function series(c: number, a: number, sum: number, z: number): number {
    if (known.c !== c || known.a !== a || known.sum !== sum) known = { c, a, sum, terms: 0 }
    for (; terms <= MOST_TERMS; terms *= 2) {
      const last = terms
      extendCoefficients(last)
      let integral = Math.exp(logHyp2f1(1, last + a, last + 2, z)) / (last + 1)
      const ratio = z * Math.max(1, Math.abs(((c + last) * (a + last)) / ((sum + last) * (last + 1))))
      const remainder = Math.abs(g[last]!) * integral * z ** last
      let total = g[last]! * integral
      for (let k = last; k > 0; k--) {
        integral = ((a - 1 + k) * z * integral + 1) / k
        total = total * z + g[k - 1]! * integral
      }
      if (ratio < 1 && remainder <= NEGLIGIBLE * (1 - ratio) * Math.abs(total)) return total
    }
    terms = FIRST_TERMS
    return Number.NaN
  }

  function extendCoefficients(last: number): void {
    if (known.terms === 0) g[0] = 1
    for (let k = known.terms; k < last; k++) {
      g[k + 1] = (g[k]! * (known.c + k) * (known.a + k)) / ((known.sum + k) * (k + 1))
    }
    known.terms = Math.max(known.terms, last)
  }
}
