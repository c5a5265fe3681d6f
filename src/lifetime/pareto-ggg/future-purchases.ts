/**
 * Purchases to come of a living client, given k, λ and a force f at which they count less and less: its rate to leave, with or
 * without a force of interest. Time is counted in mean times between purchases, so that λ = 1.
 *
 * Silent for δ so far, it buys next at w with the density h(w) = g(δ+w)/Q(k, kδ) of a Gamma(k, k), then goes on as one who
 * just bought, at the renewal density φ = 1 + ψ. Within η
 *
 *   E = ∫₀^η h(w) e^{−fw} {1 + (1 − e^{−f(η−w)})/f} dw + ∫₀^η e^{−fy} ψ(y) H(η−y) dy,   H(t) = ∫₀ᵗ h(w) e^{−fw} dw
 *
 * where H is closed, ψ fades, and for k = 1 nothing is left but (1 − e^{−fη})/f. Without end E = H(∞)/(1 − (k/(k+f))ᵏ).
 *
 * @module
 */
import { gammaQ } from '../../numeric/incomplete-gamma.js'
import { createGammaTail } from './gamma-tail.js'
import { interpolated } from './interpolated.js'
import type { RenewalNodes } from './renewal-nodes.js'
import { createRenewalNodes } from './renewal-nodes.js'

/** Purchases to come of clients with one k. */
export interface FuturePurchases {
  /**
   * Silent for `delta`, within `eta`, both in mean times between purchases: a function of the force, up to the largest that
   * will be asked for.
   */
  within(delta: number, eta: number, largest: number): (force: number) => number
}

/** The least regularity with which purchases to come are counted and drawn: below it they come in bursts without end. */
export const LEAST_K = 0.02
/** What comes after e^-40 of a purchase is nothing. */
const AS_GOOD_AS_ENDLESS = 40
/** Below, (1 − e^{−f…})/f is taken by its series. */
const SLOW = 1e-4

export function createFuturePurchases(regularity: number): FuturePurchases {
  const k = Math.max(LEAST_K, regularity)
  const tail = createGammaTail(k)
  const renewals = createRenewalNodes(k)
  return {
    within(delta, eta, largest) {
      const silent = tailAt(tail, k * delta)
      if (silent === 0) return () => 0
      const next = (force: number): ((t: number) => number) => nextPurchase(k, tail, delta, silent, force)
      if (eta === Number.POSITIVE_INFINITY) return force => endless(k, next(force))(force)
      const moments = firstMoments(k, delta, eta, silent)
      const panels = renewals(eta)
      const waves = interpolated(largest, force => later(next(force), force, eta, panels))
      return force => {
        if (force * eta > AS_GOOD_AS_ENDLESS) return endless(k, next(force))(force)
        return soon(next(force)(eta), force, eta, moments) + waves(force)
      }
    },
  }
}

/** H, as a function of t. */
function nextPurchase(
  k: number,
  tail: (x: number) => number,
  delta: number,
  silent: number,
  force: number,
): (t: number) => number {
  const rate = k + force
  const from = tailAt(tail, rate * delta)
  const scale = Math.exp(force * delta - k * Math.log1p(force / k)) / silent
  return t => {
    const to = t === Number.POSITIVE_INFINITY ? 0 : tailAt(tail, rate * (delta + t))
    return from > to ? Math.min(1, scale * (from - to)) : 0
  }
}

function endless(k: number, next: (t: number) => number): (force: number) => number {
  return force => next(Number.POSITIVE_INFINITY) / -Math.expm1(-k * Math.log1p(force / k))
}

/** The first integral. */
function soon(first: number, force: number, eta: number, { chance, mean, square }: Moments): number {
  if (force * eta > SLOW) return first + (first - Math.exp(-force * eta) * chance) / force
  return first + eta * chance - mean - (force / 2) * (eta * eta * chance - square)
}

/** The second integral. */
function later(next: (t: number) => number, force: number, eta: number, panels: readonly RenewalNodes[]): number {
  let sum = 0
  for (const { y, weight } of panels) {
    for (let i = 0; i < y.length; i++) sum += weight[i]! * Math.exp(-force * y[i]!) * next(eta - y[i]!)
  }
  return sum
}

/** ∫₀^η h(w) wᵐ dw for m = 0, 1, 2. */
interface Moments {
  readonly chance: number
  readonly mean: number
  readonly square: number
}

function firstMoments(k: number, delta: number, eta: number, silent: number): Moments {
  const within = (a: number): number => (gammaQ(a, k * delta) - gammaQ(a, k * (delta + eta))) / silent
  const chance = within(k)
  const time = within(k + 1)
  const mean = time - delta * chance
  return { chance, mean, square: ((k + 1) / k) * within(k + 2) - 2 * delta * time + delta * delta * chance }
}

function tailAt(tail: (x: number) => number, x: number): number {
  return x > 0 ? tail(x) : 1
}
