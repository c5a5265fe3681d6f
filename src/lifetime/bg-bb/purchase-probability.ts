import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { CountOptions, VerbWith } from '../contract.js'
import { verbWith } from '../foundation/index.js'
import { countProbability } from './count-probability.js'
import { meanOverDepartures } from './departures.js'
import { living } from './family.js'
import type { BgBbModel } from './model.js'
import { paramsOf } from './model.js'
import { opportunitiesAhead, opportunitiesOf } from './opportunities.js'

/**
 * Probability that a new client buys at exactly m of the opportunities of a horizon from the first purchase
 * (Fader, Hardie and Shang 2010, eq. 7).
 *
 * @throws ClienteleError `OUT_OF_RANGE` unless `purchases` is a whole number >= 0 and the horizon a whole number of
 * opportunities from 1 to 1,000,000.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * bgBb.purchaseProbability(model, { purchases: 0, horizon: 6 }).toFixed(4) // => '0.3112'
 */
export function purchaseProbability(model: BgBbModel, options: CountOptions): number {
  expectKnownKeys(expectObject(options, 'options'), ['purchases', 'horizon'], 'options')
  const params = paramsOf(model)
  const purchases = expectInteger(options.purchases, 'options.purchases')
  return countProbability(params, purchases, opportunitiesAhead(model, options.horizon))
}

/**
 * Probability that a client buys at exactly m of the opportunities of a horizon from now, given its history: m as one who
 * is still a client, or none as one who is gone.
 *
 * @throws ClienteleError as {@link purchaseProbability} and {@link probabilityAlive} do.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const client = { frequency: 2, recency: 4, age: 6 }
 * bgBb.conditionalPurchaseProbability(model, client, { purchases: 1, horizon: 5 }).toFixed(4) // => '0.1617'
 */
export const conditionalPurchaseProbability: VerbWith<BgBbModel, CountOptions> = /* @__PURE__ */ verbWith(
  ['purchases', 'horizon'],
  (model, histories, options) => {
    const params = paramsOf(model)
    const purchases = expectInteger(options.purchases, 'options.purchases')
    const ahead = opportunitiesAhead(model, options.horizon)
    return meanOverDepartures(params, opportunitiesOf(histories), {
      living: (x, n) => countProbability(living(params, x, n), purchases, ahead),
      left: () => (purchases === 0 ? 1 : 0),
    })
  },
)
