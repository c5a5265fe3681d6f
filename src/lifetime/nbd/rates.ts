import type { Verb } from '../contract.js'
import { perFrequencyAndAge, verb } from '../foundation/index.js'
import type { NbdModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * The rate at which a client buys, per unit of time, as far as its history tells: the posterior mean of λ,
 * (r+x)/(α+T).
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * nbd.expectedPurchaseRate(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.0549'
 */
export const expectedPurchaseRate: Verb<NbdModel> = /* @__PURE__ */ verb((model, histories) => {
  const { r, alpha } = paramsOf(model)
  return perFrequencyAndAge(histories, (x, age) => (r + x) / (alpha + age))
})
