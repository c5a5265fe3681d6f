import { dropoutProbabilities, purchaseRates } from '../beta-geometric-erlang/index.js'
import type { Verb } from '../contract.js'
import { verb } from '../foundation/index.js'
import type { BgCnbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf } from './model.js'

/**
 * The rate at which a client buys while it is one, in purchases per unit of time, as far as its history tells: the
 * posterior mean of λ/k, as a purchase takes k stages.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { bgCnbd } from 'clientele/lifetime'
 * const model = bgCnbd.fromParams({ k: 2, r: 0.359, alpha: 1.129, a: 0.523, b: 2.785 }, { timeUnit: 'week' })
 * bgCnbd.expectedPurchaseRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.0619'
 */
export const expectedPurchaseRate: Verb<BgCnbdModel> = /* @__PURE__ */ verb((model, histories) =>
  purchaseRates(paramsOf(model), FIRST_CHANCE, histories),
)

/**
 * The probability with which a client leaves after a purchase, as far as its history tells: the posterior mean of p.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { bgCnbd } from 'clientele/lifetime'
 * const model = bgCnbd.fromParams({ k: 2, r: 0.359, alpha: 1.129, a: 0.523, b: 2.785 }, { timeUnit: 'week' })
 * bgCnbd.expectedDropoutRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.1302'
 */
export const expectedDropoutRate: Verb<BgCnbdModel> = /* @__PURE__ */ verb((model, histories) =>
  dropoutProbabilities(paramsOf(model), FIRST_CHANCE, histories),
)
