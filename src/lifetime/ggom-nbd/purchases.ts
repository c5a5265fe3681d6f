import type { DiscountOptions, HorizonOptions, NewClient, VerbWith } from '../contract.js'
import { discountingOf, horizonOf, modelForNew, verbWith } from '../foundation/index.js'
import {
  purchasesDiscounted,
  purchasesOfNewClient,
  purchasesWithin,
  yearsAliveDiscounted,
} from '../gamma-poisson/index.js'
import { termsOf } from './law.js'
import type { GgomNbdModel } from './model.js'
import { shifted } from './model.js'

/**
 * Expected number of purchases of a client within a horizon from now: the probability to be alive
 * times the expectation of a client who is, (r+x)/(α+T) times the time it is expected to stay (Adler 2022, who corrects
 * the expression of Bemmaor and Glady 2012).
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history or a horizon that is not
 * > 0, `UNIT_MISMATCH` for a base in another unit.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * ggomNbd.expectedPurchases(model, client, { horizon: 39 }).toFixed(4) // => '1.4663'
 */
export const expectedPurchases: VerbWith<GgomNbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => purchasesWithin(...termsOf(model), histories, horizonOf(model, horizon)),
  shifted,
)

/**
 * Expected number of repeat purchases of a new client within a horizon from the first purchase
 * (Bemmaor and Glady 2012, section 2).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * ggomNbd.expectedPurchasesOfNewClient(model, { horizon: 39 }).toFixed(4) // => '1.2555'
 */
export function expectedPurchasesOfNewClient(model: GgomNbdModel, options: HorizonOptions & NewClient): number {
  const plain = modelForNew(model, options, ['horizon'], shifted)
  return purchasesOfNewClient(...termsOf(plain), horizonOf(model, options.horizon))
}

/**
 * Discounted expected residual purchases (DERT): what one unit of money at every purchase to come is worth today, for
 * ever or within a horizon. Each purchase is discounted from the time it is expected at, not from the end of a month:
 * ∫ e^{−δt} dE(t), δ = ln(1 + rate) a year.
 *
 * @throws ClienteleError as {@link expectedPurchases} does, `OUT_OF_RANGE` for a rate at or below -1, or at or below 0
 * where there is no horizon, `UNIT_MISMATCH` for a model without a unit of time.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * ggomNbd.discountedResidualPurchases(model, client, { horizon: 39, annualDiscountRate: 0.1 }).toFixed(4) // => '1.4182'
 * ggomNbd.discountedResidualPurchases(model, client, { annualDiscountRate: 0.1 }).toFixed(4) // => '8.1784'
 */
export const discountedResidualPurchases: VerbWith<GgomNbdModel, DiscountOptions> = /* @__PURE__ */ verbWith(
  ['horizon', 'annualDiscountRate'],
  (model, histories, options) => purchasesDiscounted(...termsOf(model), histories, discountingOf(model, options)),
  shifted,
)

/**
 * What one unit of money a year, for as long as the client is one, is worth today, for ever or until a horizon
 * (∫ e^{−δt} P(alive after t) dt): within a horizon, the expected years as a client where the rate is 0.
 *
 * @throws ClienteleError as {@link discountedResidualPurchases} does.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * ggomNbd.discountedYearsAlive(model, client, { horizon: 39, annualDiscountRate: 0.1 }).toFixed(4) // => '0.5263'
 */
export const discountedYearsAlive: VerbWith<GgomNbdModel, DiscountOptions> = /* @__PURE__ */ verbWith(
  ['horizon', 'annualDiscountRate'],
  (model, histories, options) => yearsAliveDiscounted(...termsOf(model), histories, discountingOf(model, options)),
  shifted,
)
