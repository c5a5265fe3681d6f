import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { countProbability } from '../beta-geometric/index.js'
import type { CountOptions } from '../contract.js'
import { horizonOf } from '../histories.js'
import type { BgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf } from './model.js'

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
  const purchases = expectInteger(options.purchases, 'options.purchases')
  return countProbability(paramsOf(model), FIRST_CHANCE, purchases, horizonOf(model, options.horizon))
}
