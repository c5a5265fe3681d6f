/**
 * How long those go on who are still clients: θ of a client who has stayed for n opportunities is Beta(γ, δ+n), so that
 * k more are survived with the probability (δ+n)ₖ / (γ+δ+n)ₖ.
 *
 * @module
 */
import { createDropoutAverage } from '../beta-geometric/index.js'

/** The probability to stay for k opportunities more, D being δ+n. */
export function survival(gamma: number, D: number, k: number): number {
  let stays = 1
  for (let i = 0; i < k && stays > 0; i++) stays *= (D + i) / (gamma + D + i)
  return stays
}

/** What is left out of a sum, relative to it. */
const NEGLIGIBLE = 1e-17
/** Beyond this many terms of an endless sum an average over θ is as fast. */
const MOST_TERMS = 4096

/**
 * Σ e^{−δk} (D)ₖ / (γ+D)ₖ over the k = 1 ... h opportunities to come, δ being the force of interest per opportunity: how
 * many of them the client is expected to see, and what one unit of money at each is worth today.
 *
 * Terms are positive and none is 0/0 at γ = 1, as the closed form is (eq. 13). Without end, h infinite and δ > 0, where
 * the terms are many, it is the average of (1−θ) / (e^δ − 1 + θ) over θ.
 */
export function opportunitiesSeen(gamma: number, D: number, h: number, force: number): number {
  const factor = Math.exp(-force)
  let term = 1
  let sum = 0
  let lost = 0
  for (let k = 0; k < h; k++) {
    if (k === MOST_TERMS && h === Number.POSITIVE_INFINITY) return endless(gamma, D, force)
    term *= (factor * (D + k)) / (gamma + D + k)
    // Late terms are below the last digit of the sum, and together above it.
    const more = term - lost
    const next = sum + more
    lost = next - sum - more
    sum = next
    // Ratios of terms rise to the factor, so that what is left is at most a geometric series or as many terms as this.
    const left = factor < 1 ? Math.min(h - k, factor / (1 - factor)) : h - k
    if (factor <= 1 && term * left <= NEGLIGIBLE * sum) break
  }
  return sum
}

function endless(gamma: number, D: number, force: number): number {
  const ratePerOpportunity = Math.expm1(force)
  return createDropoutAverage().of(gamma, D, theta => (1 - theta) / (ratePerOpportunity + theta))
}
