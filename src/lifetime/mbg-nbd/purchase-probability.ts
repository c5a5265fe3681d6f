import { expectInteger } from '../../errors/index.js'
import { conditionalCountProbabilities, countProbability } from '../beta-geometric/index.js'
import type { CountOptions, NewClient, VerbWith } from '../contract.js'
import { horizonOf, modelForNew, verbWith } from '../foundation/index.js'
import type { MbgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf, shifted } from './model.js'

/**
 * Probability that a new client makes exactly n repeat purchases within a horizon from the first purchase
 * (Batislam, Denizel and Filiztekin 2007): n purchases and still a client, or gone after the n-th, where none means
 * after the first purchase.
 *
 * @throws ClienteleError `OUT_OF_RANGE` unless `purchases` is a whole number >= 0 and the horizon > 0.
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * mbgNbd.purchaseProbability(model, { purchases: 0, horizon: 39 }).toFixed(4) // => '0.5825'
 */
export function purchaseProbability(model: MbgNbdModel, options: CountOptions & NewClient): number {
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
 * import { mbgNbd } from 'clientele/lifetime'
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * mbgNbd.conditionalPurchaseProbability(model, client, { purchases: 1, horizon: 39 }).toFixed(4) // => '0.2342'
 */
export const conditionalPurchaseProbability: VerbWith<MbgNbdModel, CountOptions> = /* @__PURE__ */ verbWith(
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
