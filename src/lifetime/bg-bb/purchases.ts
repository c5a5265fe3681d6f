import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { DiscountOptions, HorizonOptions, VerbWith } from '../contract.js'
import type { Discounting, Histories } from '../foundation/index.js'
import { discountingOf, verbWith } from '../foundation/index.js'
import { meanOverDepartures } from './departures.js'
import { opportunitiesSeen } from './future.js'
import { memo } from './memo.js'
import type { BgBbModel, BgBbParams } from './model.js'
import { paramsOf } from './model.js'
import { opportunitiesAhead, opportunitiesOf } from './opportunities.js'

/**
 * Expected number of purchases of a client within a horizon from now (Fader, Hardie and Shang 2010, eq. 13): at each
 * opportunity the probability to be still a client, times the probability to buy of one who is.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history or a horizon that is no whole
 * number of opportunities from 1 to 1,000,000, `UNIT_MISMATCH` for a base in another unit.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const client = { frequency: 2, recency: 4, age: 6 }
 * bgBb.expectedPurchases(model, client, { horizon: 5 }).toFixed(4) // => '1.0573'
 */
export const expectedPurchases: VerbWith<BgBbModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => {
    const params = paramsOf(model)
    return purchasesAhead(params, histories, opportunitiesAhead(model, horizon), 0)
  },
)

/**
 * Expected number of repeat purchases of a new client within a horizon from the first purchase
 * (Fader, Hardie and Shang 2010, eq. 8).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is no whole number of opportunities from 1 to 1,000,000.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * bgBb.expectedPurchasesOfNewClient(model, { horizon: 6 }).toFixed(4) // => '2.2196'
 */
export function expectedPurchasesOfNewClient(model: BgBbModel, options: HorizonOptions): number {
  expectKnownKeys(expectObject(options, 'options'), ['horizon'], 'options')
  const { alpha, beta, gamma, delta } = paramsOf(model)
  return (alpha / (alpha + beta)) * opportunitiesSeen(gamma, delta, opportunitiesAhead(model, options.horizon), 0)
}

/**
 * What one unit of money at every purchase within a horizon is worth today, or at every purchase ever: the discounted
 * expected residual transactions of Fader, Hardie and Shang (2010). The next opportunity is one period away and
 * discounted for it.
 *
 * @throws ClienteleError as {@link expectedPurchases} does, `OUT_OF_RANGE` for a rate at or below -1, or at or below 0
 * without a horizon, `UNIT_MISMATCH` for a model without a unit of time.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const client = { frequency: 2, recency: 4, age: 6 }
 * bgBb.discountedResidualPurchases(model, client, { annualDiscountRate: 0.1 }).toFixed(4) // => '1.6651'
 */
export const discountedResidualPurchases: VerbWith<BgBbModel, DiscountOptions> = /* @__PURE__ */ verbWith(
  ['horizon', 'annualDiscountRate'],
  (model, histories, options) => {
    const params = paramsOf(model)
    const { horizon, force } = periodsOf(model, options)
    return purchasesAhead(params, histories, horizon, force)
  },
)

/**
 * What one unit of money a year, for as long as the client is one, is worth today, until a horizon or without end. It comes
 * in equal parts at the opportunities; where the rate is 0, it is the expected years as a client.
 *
 * @throws ClienteleError as {@link discountedResidualPurchases} does.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const client = { frequency: 2, recency: 4, age: 6 }
 * bgBb.discountedYearsAlive(model, client, { annualDiscountRate: 0.1 }).toFixed(4) // => '4.1336'
 */
export const discountedYearsAlive: VerbWith<BgBbModel, DiscountOptions> = /* @__PURE__ */ verbWith(
  ['horizon', 'annualDiscountRate'],
  (model, histories, options) => {
    const params = paramsOf(model)
    const { horizon, force, yearsPerUnit } = periodsOf(model, options)
    const years = memo(n => yearsPerUnit * opportunitiesSeen(params.gamma, params.delta + n, horizon, force))
    return meanOverDepartures(params, opportunitiesOf(histories), { living: (_, n) => years(n), left: () => 0 })
  },
)

/** The discounting that options ask for; its horizon is a whole number of opportunities, or infinite. */
function periodsOf(model: BgBbModel, options: DiscountOptions): Discounting {
  const discounting = discountingOf(model, options)
  return options.horizon === undefined
    ? discounting
    : { ...discounting, horizon: opportunitiesAhead(model, options.horizon) }
}

function purchasesAhead(params: BgBbParams, histories: Histories, ahead: number, force: number): Float64Array {
  const { alpha, beta, gamma, delta } = params
  const seen = memo(n => opportunitiesSeen(gamma, delta + n, ahead, force))
  return meanOverDepartures(params, opportunitiesOf(histories), {
    living: (x, n) => ((alpha + x) / (alpha + beta + n)) * seen(n),
    left: () => 0,
  })
}
