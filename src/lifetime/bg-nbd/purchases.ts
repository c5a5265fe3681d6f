import {
  purchasesDiscounted,
  purchasesOfNewClient,
  purchasesWithin,
  yearsAliveDiscounted,
} from '../beta-geometric/index.js'
import type { DiscountOptions, HorizonOptions, NewClient, VerbWith } from '../contract.js'
import { discountingOf, horizonOf, modelForNew, verbWith } from '../foundation/index.js'
import type { BgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf, shifted } from './model.js'

/**
 * Expected number of purchases of a client within a horizon from now (Fader, Hardie and Lee 2005, eq. 10): the
 * probability to be alive times the expectation of a client who is.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history or a horizon that is not
 * > 0, `UNIT_MISMATCH` for a base in another unit.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * bgNbd.expectedPurchases(model, client, { horizon: 39 }).toFixed(4) // => '1.2260'
 */
export const expectedPurchases: VerbWith<BgNbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) =>
    purchasesWithin(paramsOf(model), FIRST_CHANCE, histories, horizonOf(model, horizon)),
  shifted,
)

/**
 * Expected number of repeat purchases of a new client within a horizon from the first purchase
 * (Fader, Hardie and Lee 2005, eq. 9).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * bgNbd.expectedPurchasesOfNewClient(model, { horizon: 39 }).toFixed(4) // => '1.1967'
 */
export function expectedPurchasesOfNewClient(model: BgNbdModel, options: HorizonOptions & NewClient): number {
  const plain = modelForNew(model, options, ['horizon'], shifted)
  return purchasesOfNewClient(paramsOf(plain), FIRST_CHANCE, horizonOf(model, options.horizon))
}

/**
 * Discounted expected residual purchases (DERT): what one unit of money at every purchase to come is worth today, for
 * ever or within a horizon. Each purchase is discounted from the time it is expected at, not from the end of a month:
 * ∫ e^{−δt} dE(t), δ = ln(1 + rate) a year.
 *
 * @throws ClienteleError as {@link expectedPurchases} does, `OUT_OF_RANGE` for a rate at or below -1, or at or below 0
 * where there is no horizon, `UNIT_MISMATCH` for a model without a unit of time.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * bgNbd.discountedResidualPurchases(model, client, { horizon: 39, annualDiscountRate: 0.1 }).toFixed(4) // => '1.1858'
 * bgNbd.discountedResidualPurchases(model, client, { annualDiscountRate: 0.1 }).toFixed(4) // => '6.3717'
 */
export const discountedResidualPurchases: VerbWith<BgNbdModel, DiscountOptions> = /* @__PURE__ */ verbWith(
  ['horizon', 'annualDiscountRate'],
  (model, histories, options) =>
    purchasesDiscounted(paramsOf(model), FIRST_CHANCE, histories, discountingOf(model, options)),
  shifted,
)

/**
 * What one unit of money a year, for as long as the client is one, is worth today, for ever or until a horizon
 * (∫ e^{−δt} P(alive after t) dt): within a horizon, the expected years as a client where the rate is 0.
 *
 * @throws ClienteleError as {@link discountedResidualPurchases} does.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * bgNbd.discountedYearsAlive(model, client, { horizon: 39, annualDiscountRate: 0.1 }).toFixed(4) // => '0.4611'
 */
export const discountedYearsAlive: VerbWith<BgNbdModel, DiscountOptions> = /* @__PURE__ */ verbWith(
  ['horizon', 'annualDiscountRate'],
  (model, histories, options) =>
    yearsAliveDiscounted(paramsOf(model), FIRST_CHANCE, histories, discountingOf(model, options)),
  shifted,
)
