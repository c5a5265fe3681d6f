import { dropoutProbabilities, purchaseRates } from '../beta-geometric/index.js'
import type { Verb } from '../contract.js'
import { verb } from '../foundation/index.js'
import type { BgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf, shifted } from './model.js'

/**
 * The rate at which a client buys while it is one, per unit of time, as far as its history tells: the posterior mean of
 * λ, (r+x)/(α+T) of the living and (r+x)/(α+tₓ) of those who left, weighted by the probability of each.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * bgNbd.expectedPurchaseRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.0553'
 */
export const expectedPurchaseRate: Verb<BgNbdModel> = /* @__PURE__ */ verb(
  (model, histories) => purchaseRates(paramsOf(model), FIRST_CHANCE, histories),
  shifted,
)

/**
 * The probability with which a client leaves after a purchase, as far as its history tells: the posterior mean of p.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * bgNbd.expectedDropoutRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.2043'
 */
export const expectedDropoutRate: Verb<BgNbdModel> = /* @__PURE__ */ verb(
  (model, histories) => dropoutProbabilities(paramsOf(model), FIRST_CHANCE, histories),
  shifted,
)
