/**
 * Does a client come less often lately than before?
 *
 * Of n purchases after the first, thrown at random on the days since, those of the recent days are binomial with their share of
 * the days: p = P(at most as many). Bursts (regularity k < 1) tell less: each purchase counts k.
 *
 * @see Przyborowski and Wilenski (1940), Homogeneity of results in testing samples from Poisson series, Biometrika 31.
 * @module
 */
import { betaI } from '../../numeric/index.js'
import type { Finding } from './types.js'

export function fallingFrequency(
  days: readonly number[],
  { until, recentDays }: { readonly until: number; readonly recentDays: number },
  regularity: number,
): Finding {
  const [first, ...later] = days
  const start = until - recentDays
  if (first === undefined || first >= start) return { why: 'no purchases before the recent days' }
  if (later.length === 0) return { why: 'one purchase only' }
  const share = recentDays / (until - first)
  const recent = later.filter(day => day > start).length
  const earlier = later.length - recent
  const usual = (earlier / (start - first)) * recentDays
  const count = Math.min(1, regularity)
  return {
    pValue: atMost(recent * count, later.length * count, share),
    strength: usual > 0 ? Math.max(0, 1 - recent / usual) : 0,
    since: start + 1,
    words: { recent: String(recent), days: String(recentDays), expected: oneDigit(usual) },
  }
}

/** P(X <= s) of a binomial number of n with probability p, also between whole numbers. */
function atMost(s: number, n: number, p: number): number {
  return n - s <= 0 ? 1 : betaI(1 - p, n - s, s + 1)
}

/** A figure for people. */
export function oneDigit(figure: number): string {
  const rounded = Math.abs(figure) >= 10 ? Math.round(figure) : Math.round(10 * figure) / 10
  return FORMAT.format(rounded === 0 ? 0 : rounded)
}

/** Made once: to make one takes far longer than to use it. */
const FORMAT = /* @__PURE__ */ new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })
