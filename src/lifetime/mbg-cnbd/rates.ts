import { dropoutProbabilities, purchaseRates } from '../beta-geometric-erlang/index.js'
import type { Verb } from '../contract.js'
import { verb } from '../foundation/index.js'
import type { MbgCnbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf } from './model.js'

/**
 * The rate at which a client buys while it is one, in purchases per unit of time, as far as its history tells: the
 * posterior mean of λ/k, as a purchase takes k stages.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * mbgCnbd.expectedPurchaseRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.0721'
 */
export const expectedPurchaseRate: Verb<MbgCnbdModel> = /* @__PURE__ */ verb((model, histories) =>
  purchaseRates(paramsOf(model), FIRST_CHANCE, histories),
)

/**
 * The probability with which a client leaves after a purchase, as far as its history tells: the posterior mean of p.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * mbgCnbd.expectedDropoutRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.1474'
 */
export const expectedDropoutRate: Verb<MbgCnbdModel> = /* @__PURE__ */ verb((model, histories) =>
  dropoutProbabilities(paramsOf(model), FIRST_CHANCE, histories),
)
