/**
 * What a history tells of a client's own rates, whether it is gone or not: a mean over λ ~ Gamma(r, α) weighted by λ is
 * a mean over Gamma(r+1, α), and the same for what makes clients leave, so that both are ratios of two likelihoods.
 *
 * @module
 */
import type { Histories } from '../foundation/index.js'
import type { LifetimeLaw } from './lifetime-law.js'
import type { GammaPoissonParams } from './params.js'
import { createSilence } from './silence.js'

/** E λ per history, per unit of time. */
export function purchaseRates({ r, alpha }: GammaPoissonParams, law: LifetimeLaw, histories: Histories): Float64Array {
  const silent = createSilent(law)
  return Float64Array.from({ length: histories.size }, (_, i) => {
    const { x, last, length } = historyAt(histories, i)
    const [n, A] = [r + x, alpha + last]
    return (n / A) * (silent(n + 1, A, last, length) / silent(n, A, last, length))
  })
}

/**
 * E μ per history, where individual rates to leave are Gamma(s, ·): `ofLiving(u)` is E μ of those still there at u, and
 * `sooner` the law with s + 1 in place of s.
 */
export function dropoutRates(
  { r, alpha }: GammaPoissonParams,
  law: LifetimeLaw,
  sooner: LifetimeLaw,
  ofLiving: (u: number) => number,
  histories: Histories,
): Float64Array {
  const silent = createSilent(law)
  const silentOfSooner = createSilent(sooner)
  return Float64Array.from({ length: histories.size }, (_, i) => {
    const { x, last, length } = historyAt(histories, i)
    const [n, A] = [r + x, alpha + last]
    return ofLiving(last) * (silentOfSooner(n, A, last, length) / silent(n, A, last, length))
  })
}

/** Probability of silence, one way or the other. */
function createSilent(law: LifetimeLaw): (n: number, A: number, from: number, length: number) => number {
  const ask = createSilence(law)
  return (n, A, from, length) => {
    const { exponent, left } = ask(n, A, from, length)
    return Math.exp(-exponent) + left
  }
}

interface History {
  readonly x: number
  readonly last: number
  readonly length: number
}

function historyAt({ times, frequency, recency, age }: Histories, i: number): History {
  const last = times[recency[i]!]!
  return { x: frequency[i]!, last, length: times[age[i]!]! - last }
}
