import type { Verb } from '../contract.js'
import { verb } from '../foundation/index.js'
import { dropoutRates, purchaseRates } from '../gamma-poisson/index.js'
import { gompertzLaw, rateOfLiving, termsOf } from './law.js'
import type { GgomNbdModel } from './model.js'
import { shifted } from './model.js'

/**
 * The rate at which a client buys while it is one, per unit of time, as far as its history tells: the posterior mean of
 * λ, alive or not.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * ggomNbd.expectedPurchaseRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.0524'
 */
export const expectedPurchaseRate: Verb<GgomNbdModel> = /* @__PURE__ */ verb(
  (model, histories) => purchaseRates(...termsOf(model), histories),
  shifted,
)

/**
 * The hazard bη with which a client set out, per unit of time, as far as its history tells: its posterior mean. After u
 * it has grown to bη e^{bu}.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * ggomNbd.expectedDropoutRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.0145'
 */
export const expectedDropoutRate: Verb<GgomNbdModel> = /* @__PURE__ */ verb((model, histories) => {
  const [params, law] = termsOf(model)
  const sooner = gompertzLaw({ ...params, s: params.s + 1 })
  return dropoutRates(params, law, sooner, u => rateOfLiving(params, u), histories)
}, shifted)
