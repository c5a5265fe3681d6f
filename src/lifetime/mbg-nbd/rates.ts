import { dropoutProbabilities, purchaseRates } from '../beta-geometric/index.js'
import type { Verb } from '../contract.js'
import { verb } from '../foundation/index.js'
import type { MbgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf, shifted } from './model.js'

/**
 * The rate at which a client buys while it is one, per unit of time, as far as its history tells: the posterior mean of
 * λ, (r+x)/(α+T) of the living and (r+x)/(α+tₓ) of those who left, weighted by the probability of each.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * mbgNbd.expectedPurchaseRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.0598'
 */
export const expectedPurchaseRate: Verb<MbgNbdModel> = /* @__PURE__ */ verb(
  (model, histories) => purchaseRates(paramsOf(model), FIRST_CHANCE, histories),
  shifted,
)

/**
 * The probability with which a client leaves after a purchase, as far as its history tells: the posterior mean of p.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * mbgNbd.expectedDropoutRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.2152'
 */
export const expectedDropoutRate: Verb<MbgNbdModel> = /* @__PURE__ */ verb(
  (model, histories) => dropoutProbabilities(paramsOf(model), FIRST_CHANCE, histories),
  shifted,
)
