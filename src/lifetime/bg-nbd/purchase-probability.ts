import { expectInteger } from '../../errors/index.js'
import { conditionalCountProbabilities, countProbability } from '../beta-geometric/index.js'
import type { CountOptions, NewClient, VerbWith } from '../contract.js'
import { horizonOf, modelForNew, verbWith } from '../foundation/index.js'
import type { BgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf, shifted } from './model.js'

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
export function purchaseProbability(model: BgNbdModel, options: CountOptions & NewClient): number {
  const plain = modelForNew(model, options, ['purchases', 'horizon'], shifted)
  const purchases = expectInteger(options.purchases, 'options.purchases')
  return countProbability(paramsOf(plain), FIRST_CHANCE, purchases, horizonOf(model, options.horizon))
}

/**
 * Probability that a client makes exactly n purchases within a horizon from now, given its history: n as one who is
 * still a client, or none as one who is gone.
 *
 * @throws ClienteleError as {@link purchaseProbability} and {@link probabilityAlive} do.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * bgNbd.conditionalPurchaseProbability(model, client, { purchases: 1, horizon: 39 }).toFixed(4) // => '0.2393'
 */
export const conditionalPurchaseProbability: VerbWith<BgNbdModel, CountOptions> = /* @__PURE__ */ verbWith(
  ['purchases', 'horizon'],
  (model, histories, { purchases, horizon }) =>
    conditionalCountProbabilities(
      paramsOf(model),
      FIRST_CHANCE,
      histories,
      expectInteger(purchases, 'options.purchases'),
      horizonOf(model, horizon),
    ),
  shifted,
)
