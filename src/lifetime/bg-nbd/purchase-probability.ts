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
  const logSilent = -r * Math.log1p(t / alpha)
  if (n === 0) return Math.exp(logSilent)
  const z = t / (alpha + t)
  const logBase = logBeta(a, b)
  const logExactly = logSilent + n * Math.log(z) + logGamma(r + n) - logGamma(r) - logGamma(n + 1)
  const logAtLeast = logExactly + logHyp2f1(1, r + n, n + 1, z)
  const alive = logBeta(a, b + n) - logBase + logExactly
  const gone = logBeta(a + 1, b + n - 1) - logBase + logAtLeast
  return Math.exp(logSumExp([alive, gone]))
}
