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
import { gaussLegendre, logConcaveIntegral, logGamma } from '../../numeric/core.js'
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
  if (silent === 0) return 1
  if (k === 1) return (1 - silent / all) ** power
  if (silent === all) return 0
  // The rate given the number: what it is exactly does not matter much, as the number has said most of it.
  const rate = (k * (repeats + 0.5)) / all
  if (k < 1) return byQuadrature(silent / all, power, rate * all, k)
  const logDensity = (s: number): number => (power - 1) * Math.log1p(-s / all) + logWeight(rate * s, k)
  return Math.min(1, Math.exp(logConcaveIntegral(logDensity, silent, all) - logConcaveIntegral(logDensity, 0, all)))
}

/** In bursts the density has no single peak, but steep ends. */
function byQuadrature(share: number, power: number, reach: number, k: number): number {
  const before = (1 - share) ** power
  const weight = (v: number): number => Math.exp(logWeight(reach * -Math.expm1(Math.log(v) / power), k))
  return Math.min(1, (before * meanOver(v => weight(before * v))) / meanOver(weight))
}

/** ln (e^y Q(k, y)), which goes as y^(k − 1); far out by its series, before Q is below the smallest double. */
function logWeight(y: number, k: number): number {
  if (y < Math.max(100, 2 * k)) return y + Math.log(gammaQ(k, y))
  let [sum, term] = [1, 1]
  for (let m = 1; m < y && Math.abs(term) > 1e-17 * sum; m++) {
    term *= (k - m) / y
    sum += term
  }
  return (k - 1) * Math.log(y) - logGamma(k) + Math.log(sum)
}

/** ∫₀¹ f(v) dv with v = 1 − (1 − u⁴)⁴, which takes steep ends apart. */
function meanOver(f: (v: number) => number): number {
  const { nodes, weights } = gaussLegendre(NODES)
  let sum = 0
  for (const [i, node] of nodes.entries()) {
    const u = (1 + node) / 2
    const rest = 1 - u ** 4
    sum += (weights[i]! / 2) * 16 * u ** 3 * rest ** 3 * f(1 - rest ** 4)
  }
  return sum
}

const NODES = 40
