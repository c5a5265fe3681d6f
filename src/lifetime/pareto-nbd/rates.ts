import type { Verb } from '../contract.js'
import { verb } from '../foundation/index.js'
import { dropoutRates, purchaseRates } from '../gamma-poisson/index.js'
import { paretoLaw, termsOf } from './law.js'
import type { ParetoNbdModel } from './model.js'
import { shifted } from './model.js'

/**
 * The rate at which a client buys while it is one, per unit of time, as far as its history tells: the posterior mean of
 * λ, alive or not.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * const model = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { timeUnit: 'week' })
 * paretoNbd.expectedPurchaseRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.0524'
 */
export const expectedPurchaseRate: Verb<ParetoNbdModel> = /* @__PURE__ */ verb(
  (model, histories) => purchaseRates(...termsOf(model), histories),
  shifted,
)

/**
 * The rate at which a client leaves, per unit of time, as far as its history tells: the posterior mean of μ. 1/μ is the
 * lifetime that a client with this rate expects.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * const model = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { timeUnit: 'week' })
 * paretoNbd.expectedDropoutRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.0150'
 */
export const expectedDropoutRate: Verb<ParetoNbdModel> = /* @__PURE__ */ verb((model, histories) => {
  const [params, law] = termsOf(model)
  const { s, beta } = params
  return dropoutRates(params, law, paretoLaw({ s: s + 1, beta }), u => s / (beta + u), histories)
}, shifted)
