import { expectInteger } from '../../errors/index.js'
import type { CountOptions, NewClient, VerbWith } from '../contract.js'
import { horizonOf, modelForNew, verbWith } from '../foundation/index.js'
import { conditionalCountProbabilities, countProbability } from '../gamma-poisson/index.js'
import { termsOf } from './law.js'
import type { GgomNbdModel } from './model.js'
import { shifted } from './model.js'

/**
 * Probability that a new client makes exactly n repeat purchases within a horizon from the first purchase: n purchases and still a client, or gone after the n-th and before the next.
 *
 * @throws ClienteleError `OUT_OF_RANGE` unless `purchases` is a whole number >= 0 and the horizon > 0.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * ggomNbd.purchaseProbability(model, { purchases: 0, horizon: 39 }).toFixed(4) // => '0.5836'
 */
export function purchaseProbability(model: GgomNbdModel, options: CountOptions & NewClient): number {
  const plain = modelForNew(model, options, ['purchases', 'horizon'], shifted)
  const purchases = expectInteger(options.purchases, 'options.purchases')
  return countProbability(...termsOf(plain), purchases, horizonOf(model, options.horizon))
}

/**
 * Probability that a client makes exactly n purchases within a horizon from now, given its history: n as one who is
 * still a client, or none as one who is gone.
 *
 * @throws ClienteleError as {@link purchaseProbability} and {@link probabilityAlive} do.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * ggomNbd.conditionalPurchaseProbability(model, client, { purchases: 1, horizon: 39 }).toFixed(4) // => '0.2203'
 */
export const conditionalPurchaseProbability: VerbWith<GgomNbdModel, CountOptions> = /* @__PURE__ */ verbWith(
  ['purchases', 'horizon'],
  (model, histories, { purchases, horizon }) =>
    conditionalCountProbabilities(
      ...termsOf(model),
      histories,
      expectInteger(purchases, 'options.purchases'),
      horizonOf(model, horizon),
    ),
  shifted,
)
