/**
 * What it means that a client has been silent for Δ since its last purchase, given k, λ and μ. With g = (kλ/(kλ+μ))ᵏ the
 * probability that it buys once more before it leaves:
 *
 *   alive and silent       e^{−μΔ} Q(k, kλΔ)
 *   silent, alive or gone  1 − g P(k, (kλ+μ)Δ) = (1 − g) + g Q(k, (kλ+μ)Δ)
 *
 * @module
 */
import { createGammaTail } from './gamma-tail.js'

/** Both for one k and Δ. */
export interface Silence {
  /** Q(k, kλΔ) of a client that does not leave. */
  silent(lambda: number): number
  /** Whether it leaves or not, a sum of positive terms. */
  silentOrGone(lambda: number, mu: number): number
}

/** Silence of clients with one k since their last purchase, Δ ago. */
export function createSilence(k: number, delta: number): Silence {
  if (delta === 0) return { silent: () => 1, silentOrGone: () => 1 }
  const tail = createGammaTail(k)
  return {
    silent: lambda => tail(k * lambda * delta),
    silentOrGone(lambda, mu) {
      const rate = k * lambda
      const logAgain = -k * Math.log1p(mu / rate)
      return -Math.expm1(logAgain) + Math.exp(logAgain) * tail((rate + mu) * delta)
    },
  }
}
