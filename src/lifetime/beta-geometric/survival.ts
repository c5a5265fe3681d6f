/**
 * Probability that a client who is alive still is after t, with λ ~ Gamma(s, A), p ~ Beta(a, B) and z = t/(A+t):
 *
 *   E e^{−λpt} = ₂F₁(s, a; a+B; −t/A) = (1+t/A)^{−s} ₂F₁(s, B; a+B; z)
 *
 * The second form (Pfaff's transformation) is a sum of positive terms.
 */
import { logHyp2f1 } from '../../numeric/index.js'

/** Survival of the living over t >= 0. */
export function survival(s: number, A: number, a: number, B: number, t: number): number {
  return Math.min(1, Math.exp(logHyp2f1(s, B, a + B, t / (A + t)) - s * Math.log1p(t / A)))
}
