/**
 * Expected purchases of a client who is alive, without cancellation where a series serves, as an average elsewhere.
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
import { createDropoutAverage } from './dropout-average.js'

/** Expected purchases of the living, asked again and again. */
export interface FuturePurchases {
  /** Within t of now, of a client with rate Gamma(s, A) and dropout Beta(a, B) who is alive. */
  expect(s: number, A: number, a: number, B: number, t: number): number
}

/** Beyond this many terms an average is as fast. */
const MOST_TERMS = 8192
/** What is left out of a series, relative to its first term. */
const NEGLIGIBLE = 1e-17
/** Terms that alternate (c < 0) and shrink by half or more lose no more than a bit to each other. */
const MILD = 0.5
/** Below this (1−z)^{a−1} would take the digits of what it multiplies along. */
const SMALLEST_POWER = 1e-280
const SMALLEST = 1e-300

/** Keeps the coefficients from one call to the next: all clients of one frequency share them. */
export function createFuturePurchases(): FuturePurchases {
  /** gₖ₊₁ / gₖ. */
  let ratio: number[] = []
  /** (a−1+k)/k and 1/k at k−1: what takes integral k to integral k−1. */
  let weight: number[] = []
  const inverse: number[] = []
  const average = createDropoutAverage()
  let c = Number.NaN
  let a = Number.NaN
  let sum = Number.NaN

  return {
    expect(s, A, first, B, t) {
      const z = t / (A + t)
      setCoefficients(first + B - 1 - s, first, first + B)
      const power = Math.exp((1 - a) * Math.log1p(t / A))
      const terms = power > SMALLEST_POWER ? termsFor(z) : 0
      return terms > 0 ? s * z * power * series(z, terms) : average.of(first, B, p => purchasesGiven(s, t / A, p))
    },
  }

  function setCoefficients(nextC: number, nextA: number, nextSum: number): void {
    if (a !== nextA) weight = []
    if (c !== nextC || a !== nextA || sum !== nextSum) ratio = []
    c = nextC
    a = nextA
    sum = nextSum
  }

  /**
   * How many terms leave out less than is negligible, of the sum and of each integral; 0 where the series does not do.
   * Both remainders are bounded by geometric series, as ratios tend to z from above or below.
   */
  function termsFor(z: number): number {
    let term = 1
    let integral = 1
    for (let k = 0; k < MOST_TERMS; k++) {
      extendCoefficients(k)
      const nextTerm = z * Math.abs(ratio[k]!)
      const nextIntegral = z * weight[k]!
      if (ratio[k]! < 0 && nextTerm > MILD) return 0
      term *= nextTerm
      integral *= nextIntegral
      const termsLeft = term / (1 - Math.max(nextTerm, z))
      const integralLeft = integral / (1 - Math.max(nextIntegral, z))
      if (termsLeft >= 0 && termsLeft <= NEGLIGIBLE && integralLeft >= 0 && integralLeft <= NEGLIGIBLE) return k + 1
    }
    return 0
  }

  function extendCoefficients(k: number): void {
    if (k === ratio.length) ratio.push(((c + k) * (a + k)) / ((sum + k) * (k + 1)))
    if (k === weight.length) weight.push((a + k) / (k + 1))
    if (k === inverse.length) inverse.push(1 / (k + 1))
  }

  /** Σ gₖ zᵏ Iₖ with Iₖ = ∫₀ᶻ wᵏ (1−w)^{a−2} dw / (z^{k+1} (1−z)^{a−1}), from its last term to its first. */
  function series(z: number, terms: number): number {
    let integral = 0
    let total = 0
    for (let k = terms - 1; k >= 0; k--) {
      integral = weight[k]! * z * integral + inverse[k]!
      total = integral + z * ratio[k]! * total
    }
    return total
  }
}

/** (1 − (1 + pτ)^{−s}) / p with τ = t/A, which tends to sτ as p → 0. */
function purchasesGiven(s: number, tau: number, p: number): number {
  const expected = p * tau
  return expected < SMALLEST ? s * tau : -Math.expm1(-s * Math.log1p(expected)) / p
}
