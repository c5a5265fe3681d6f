import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { CountOptions, VerbWith } from '../contract.js'
import { horizonOf, verbWith } from '../foundation/index.js'
import { countProbability, countsOf } from './counts.js'
import type { NbdModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Probability that a new client makes exactly n repeat purchases within a horizon from the first purchase: the negative
 * binomial distribution that gave the model its name.
 *
 * @throws ClienteleError `OUT_OF_RANGE` unless `purchases` is a whole number >= 0 and the horizon > 0.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * nbd.purchaseProbability(model, { purchases: 0, horizon: 39 }).toFixed(4) // => '0.4085'
 */
export function purchaseProbability(model: NbdModel, options: CountOptions): number {
  expectKnownKeys(expectObject(options, 'options'), ['purchases', 'horizon'], 'options')
  const purchases = expectInteger(options.purchases, 'options.purchases')
  const { r, alpha } = paramsOf(model)
  return countProbability(purchases, r, alpha, horizonOf(model, options.horizon))
}

/**
 * Probability that a client makes exactly n purchases within a horizon from now, given its history: negative binomial
 * again, with r + x and α + T.
 *
 * @throws ClienteleError as {@link purchaseProbability} and {@link probabilityAlive} do.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * nbd.conditionalPurchaseProbability(model, client, { purchases: 1, horizon: 39 }).toFixed(4) // => '0.2452'
 */
export const conditionalPurchaseProbability: VerbWith<NbdModel, CountOptions> = /* @__PURE__ */ verbWith(
  ['purchases', 'horizon'],
  (model, histories, { purchases, horizon }) =>
    countsOf(paramsOf(model), histories, expectInteger(purchases, 'options.purchases'), horizonOf(model, horizon)),
)
