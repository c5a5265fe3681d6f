/** BG/BB as the paper writes it, term by term with gamma functions: for small numbers of opportunities. */
import type { BgBbParams } from '../../../src/lifetime/index.js'
import { logBeta, logGamma } from '../../../src/numeric/index.js'

/** The terms of the likelihood: of who left after opportunity tₓ ... n−1, and last of who did not leave. */
export function likelihoodTerms(
  { alpha, beta, gamma, delta }: BgBbParams,
  x: number,
  last: number,
  n: number,
): number[] {
  const base = logBeta(alpha, beta) + logBeta(gamma, delta)
  const left = Array.from({ length: n - last }, (_, i) => {
    const j = last + i
    return Math.exp(logBeta(alpha + x, beta + j - x) + logBeta(gamma + 1, delta + j) - base)
  })
  return [...left, Math.exp(logBeta(alpha + x, beta + n - x) + logBeta(gamma, delta + n) - base)]
}

export function likelihood(params: BgBbParams, x: number, last: number, n: number): number {
  return likelihoodTerms(params, x, last, n).reduce((sum, term) => sum + term, 0)
}

/** C(n, x). */
export function binomial(n: number, x: number): number {
  return Math.round(Math.exp(logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1)))
}

/** Every history of n opportunities: x, tₓ and in how many ways they come about. */
export function histories(n: number): { x: number; last: number; ways: number }[] {
  const found = [{ x: 0, last: 0, ways: 1 }]
  for (let last = 1; last <= n; last++) {
    for (let x = 1; x <= last; x++) found.push({ x, last, ways: binomial(last - 1, x - 1) })
  }
  return found
}
