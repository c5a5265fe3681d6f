import type { Verb } from '../contract.js'
import { verb } from '../foundation/index.js'
import { meanOverDepartures } from './departures.js'
import type { BgBbModel } from './model.js'
import { paramsOf } from './model.js'
import { opportunitiesOf } from './opportunities.js'

/**
 * The probability with which a client buys at an opportunity while it is a client, as far as its history tells: the
 * posterior mean of p (α+x)/(α+β+j) of who saw j opportunities.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const client = { frequency: 2, recency: 4, age: 6 }
 * bgBb.expectedPurchaseRate(model, client).toFixed(4) // => '0.4447'
 */
export const expectedPurchaseRate: Verb<BgBbModel> = /* @__PURE__ */ verb((model, histories) => {
  const params = paramsOf(model)
  const { alpha, beta } = params
  const buys = (x: number, j: number): number => (alpha + x) / (alpha + beta + j)
  return meanOverDepartures(params, opportunitiesOf(histories), { living: buys, left: buys })
})

/**
 * The probability with which a client leaves before an opportunity, as far as its history tells: the posterior mean of θ.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const client = { frequency: 2, recency: 4, age: 6 }
 * bgBb.expectedDropoutRate(model, client).toFixed(4) // => '0.1140'
 */
export const expectedDropoutRate: Verb<BgBbModel> = /* @__PURE__ */ verb((model, histories) => {
  const params = paramsOf(model)
  const { gamma, delta } = params
  return meanOverDepartures(params, opportunitiesOf(histories), {
    living: (_, n) => gamma / (gamma + delta + n),
    left: (_, j) => (gamma + 1) / (gamma + 1 + delta + j),
  })
})
