/**
 * Is a client silent for longer than its own rhythm explains?
 *
 * A client that came n times in the T days since it first came, for the last time s days ago, goes on as before. Where it comes by
 * chance or more regularly (k >= 1) the next gap is longer than s with probability
 *
 *   P(gap > s | n gaps that add up to T − s) = I_x(n k, k),      x = 1 − s / T
 *
 * with the incomplete beta function I: the ratio of a gamma number to the sum of n others. By chance alone it is (1 − s / T)ⁿ: that
 * all n purchases, thrown at random on the days, fall before the silence began. Where it comes in bursts (k < 1) a day on which one
 * looks lies in a long gap rather than a short one, and what counts is the silence seen on such a day, given n:
 *
 *   ∫₀^v₀ w dv / ∫₀¹ w dv      v₀ = (1 − s / T)^(n k),   w(v) = e^y Q(k, y),   y = rate · T (1 − v^(1 / (n k)))
 *
 * with the upper incomplete gamma function Q. Both are conditional on n, so that clients that come seldom anyway are not taken for
 * silent ones; who came once only cannot be told.
 *
 * @see Cox and Lewis (1966), The Statistical Analysis of Series of Events, for events given their number; Cox (1962), Renewal
 * Theory, chapter 5, for gaps that are looked at on a day; {@link portfolioRhythm} for k.
 * @module
 */
import { gaussLegendre, logGamma } from '../../numeric/core.js'
import { betaI, gammaQ } from '../../numeric/index.js'
import { gapsBetween, squaredParts } from './rhythm.js'
import type { Finding, PortfolioRhythm } from './types.js'

export function silence(days: readonly number[], until: number, { regularity }: PortfolioRhythm): Finding {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { why: 'no purchases' }
  const repeats = days.length - 1
  if (repeats === 0) return { why: 'one purchase only' }
  const silent = until - last
  const usual = (last - first) / repeats
  return {
    pValue: chanceOfSilence(silent, until - first, repeats, ownRegularity(gapsBetween(days), regularity)),
    strength: silent / usual,
    since: last,
    words: { days: String(silent), usual: String(Math.max(1, Math.round(usual))) },
  }
}

/**
 * Among clients that come like clockwork one may not: where its own gaps (three or more) say so it is taken for less regular, down to
 * chance. (k + 1) / (n k + 1) = Σ (gap / sum)² solved for k.
 */
function ownRegularity(gaps: readonly number[], regularity: number): number {
  if (regularity <= 1 || gaps.length < 3) return regularity
  const parts = squaredParts(gaps)
  const spare = parts * gaps.length - 1
  return spare <= 0 ? regularity : Math.min(regularity, Math.max(1, (1 - parts) / spare))
}

/** The probability above of a silence in so many days since the first purchase. */
export function chanceOfSilence(silent: number, all: number, repeats: number, k: number): number {
  const power = repeats * k
  const before = 1 - silent / all
  if (k === 1) return before ** repeats
  if (k > 1) return betaI(before, power, k)
  // The rate given the number: what it is exactly does not matter much, as the number has said most of it.
  const reach = k * (repeats + 0.5)
  const weight = (v: number): number => weightAt(reach * -Math.expm1(Math.log(v) / power), k)
  const share = before ** power
  return Math.min(1, (share * meanOver(v => weight(share * v))) / meanOver(weight))
}

/** e^y Q(k, y), which goes as y^(k − 1); far out by its series, before Q is below the smallest double. */
function weightAt(y: number, k: number): number {
  if (y < 100) return Math.exp(y) * gammaQ(k, y)
  let [sum, term] = [1, 1]
  for (let m = 1; Math.abs(term) > 1e-17 * sum; m++) {
    term *= (k - m) / y
    sum += term
  }
  return Math.exp((k - 1) * Math.log(y) - logGamma(k)) * sum
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
