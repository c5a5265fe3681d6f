/**
 * Is a client silent for longer than its own rhythm explains?
 *
 * Of a client that came n times in the T days since it first came, and goes on as before, the silence so far is longer than s with
 * probability
 *
 *   ∫₀^v₀ w dv / ∫₀¹ w dv      v₀ = (1 − s / T)^(n k),   w(v) = e^y Q(k, y),   y = rate · T (1 − v^(1 / (n k)))
 *
 * with k the regularity of gaps and Q the upper incomplete gamma function. By chance alone (k = 1) w is 1 and the probability
 * (1 − s / T)ⁿ: that all n purchases, thrown at random on the days, fall before the silence began. It is conditional on n, so that
 * clients that come seldom anyway are not taken for silent ones; who came once only cannot be told.
 *
 * @see Cox and Lewis (1966), The Statistical Analysis of Series of Events, for events given their number; {@link portfolioRhythm}.
 * @module
 */
import { gaussLegendre, logGamma } from '../../numeric/core.js'
import { gammaQ } from '../../numeric/index.js'
import type { Finding, PortfolioRhythm } from './types.js'

export function silence(days: readonly number[], until: number, { regularity }: PortfolioRhythm): Finding {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { why: 'no purchases' }
  const repeats = days.length - 1
  if (repeats === 0) return { why: 'one purchase only' }
  const silent = until - last
  const usual = (last - first) / repeats
  return {
    pValue: chanceOfSilence(silent, until - first, repeats, regularity),
    strength: silent / usual,
    since: last,
    words: { days: String(silent), usual: String(Math.max(1, Math.round(usual))) },
  }
}

/** P(silence > s | n purchases in T days after the first, regularity k). */
export function chanceOfSilence(silent: number, all: number, repeats: number, k: number): number {
  const power = repeats * k
  const before = (1 - silent / all) ** power
  if (k === 1 || before === 0) return before
  // The rate given the number: what it is exactly does not matter much, as the number has said most of it.
  const reach = k * (repeats + 0.5)
  const w = (v: number): number => weight(reach * -Math.expm1(Math.log(v) / power), k)
  return Math.min(1, (before * meanWeight(t => w(before * t))) / meanWeight(w))
}

/** e^y Q(k, y), which falls or rises as y^(k − 1); far out by its series, before the exponential overflows. */
function weight(y: number, k: number): number {
  if (y < 500) return Math.exp(y) * gammaQ(k, y)
  return Math.exp((k - 1) * Math.log(y) - logGamma(k)) * (1 + (k - 1) / y)
}

/** ∫₀¹ f(v) dv with v = u⁴, which takes the steep end at 0 apart. */
function meanWeight(f: (v: number) => number): number {
  const { nodes, weights } = gaussLegendre(NODES)
  let sum = 0
  for (const [i, node] of nodes.entries()) {
    const u = (1 + node) / 2
    sum += (weights[i]! / 2) * 4 * u ** 3 * f(u ** 4)
  }
  return sum
}

const NODES = 24
