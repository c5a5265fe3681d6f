import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { logBeta, logGamma, logHyp2f1, logSumExp } from '../../numeric/index.js'
import type { CountOptions } from '../contract.js'
import { horizonOf } from '../histories.js'
import type { BgNbdModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Probability that a new client makes exactly n repeat purchases within a horizon from the first purchase
 * (Fader, Hardie and Lee 2005, eq. 8): n purchases and still a client, or gone after the n-th.
 *
 * @throws ClienteleError `OUT_OF_RANGE` unless `purchases` is a whole number >= 0 and the horizon > 0.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * bgNbd.purchaseProbability(model, { purchases: 0, horizon: 39 }).toFixed(4) // => '0.5738'
 */
export function purchaseProbability(model: BgNbdModel, options: CountOptions): number {
  expectKnownKeys(expectObject(options, 'options'), ['purchases', 'horizon'], 'options')
  const { r, alpha, a, b } = paramsOf(model)
  const n = expectInteger(options.purchases, 'options.purchases')
  const t = horizonOf(model, options.horizon)
  const logSpan = t / alpha < LARGEST ? Math.log1p(t / alpha) : Math.log(t) - Math.log(alpha)
  if (n === 0) return Math.exp(-r * logSpan)
  const logZ = -Math.log1p(alpha / t)
  const logExactly = -r * logSpan + n * logZ + logGamma(r + n) - logGamma(r) - logGamma(n + 1)
  const logBase = logBeta(a, b)
  const alive = logBeta(a, b + n) - logBase + logExactly
  const gone = logBeta(a + 1, b + n - 1) - logBase + logAtLeast(n, r, t / alpha, logZ, logExactly)
  return Math.min(1, Math.exp(logSumExp([alive, gone])))
}

const LARGEST = 1e300
/** What is left out of a sum, relative to it. */
const NEGLIGIBLE = 1e-17
/** Beyond this many terms the hypergeometric function has shorter ways. */
const MOST_TERMS = 10_000

/**
 * ln P(at least n purchases of a client who never leaves), a negative binomial count, from that of exactly n: below the
 * mean as 1 minus the terms below n, above it as the sum of those from n on, so that neither cancels.
 */
function logAtLeast(n: number, r: number, odds: number, logZ: number, logExactly: number): number {
  const z = Math.exp(logZ)
  if (n < r * odds) return Math.log1p(-Math.min(1, Math.exp(logExactly) * below(n, r, z)))
  let sum = 1
  let term = 1
  for (let k = 0; k < MOST_TERMS; k++) {
    const ratio = ((r + n + k) / (n + 1 + k)) * z
    term *= ratio
    sum += term
    if (term <= NEGLIGIBLE * sum * (1 - Math.max(ratio, z))) return logExactly + Math.log(sum)
  }
  return logExactly + logHyp2f1(1, r + n, n + 1, z)
}

/** Σ over j < n of P(exactly j) / P(exactly n), from the largest down. */
function below(n: number, r: number, z: number): number {
  let sum = 0
  let term = 1
  for (let j = n; j > 0 && term > NEGLIGIBLE * sum; j--) {
    term *= j / ((r + j - 1) * z)
    sum += term
  }
  return sum
}
