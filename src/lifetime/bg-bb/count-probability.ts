import type { BetaBernoulliParams } from './family.js'

/** What would underflow is scaled up, what would overflow down, and counted. */
const LARGEST = 1e150

/**
 * Probability of exactly m purchases at the next h opportunities (Fader, Hardie and Shang 2010, eq. 7) of a client whose
 * p is Beta(α, β) and θ Beta(γ, δ): m among i before leaving, or among all.
 *
 * With c = α+β, e = γ+δ and sᵢ = C(i, m) (α)ₘ (β)ᵢ₋ₘ (δ)ᵢ / ((c)ᵢ (e)ᵢ), it is sₕ + Σ sᵢ γ/(e+i) over i = m ... h−1; each s is
 * the one before times positive numbers.
 */
export function countProbability({ alpha, beta, gamma, delta }: BetaBernoulliParams, m: number, h: number): number {
  if (m > h) return 0
  const c = alpha + beta
  const e = gamma + delta
  let s = 1
  let scale = 0
  for (let i = 0; i < m; i++) {
    s *= ((alpha + i) / (c + i)) * ((delta + i) / (e + i))
    if (s < 1 / LARGEST) {
      s *= LARGEST
      scale--
    }
  }
  let sum = 0
  for (let i = m; i < h; i++) {
    sum += (s * gamma) / (e + i)
    s *= ((i + 1) / (i + 1 - m)) * ((beta + (i - m)) / (c + i)) * ((delta + i) / (e + i))
    if (s > LARGEST) {
      s /= LARGEST
      sum /= LARGEST
      scale++
    }
  }
  let probability = sum + s
  for (; scale < 0 && probability > 0; scale++) probability /= LARGEST
  for (; scale > 0; scale--) probability *= LARGEST
  return Math.min(1, probability)
}
