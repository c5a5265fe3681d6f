import { expectKnownKeys, expectObject } from '../../errors/index.js'
import {
  purchasesDiscounted,
  purchasesOfNewClient,
  purchasesWithin,
  yearsAliveDiscounted,
} from '../beta-geometric-erlang/index.js'
import type { DiscountOptions, HorizonOptions, VerbWith } from '../contract.js'
import { discountingOf, horizonOf, verbWith } from '../foundation/index.js'
import type { MbgCnbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf } from './model.js'

/**
 * Expected number of purchases of a client within a horizon from now: the exact expectation given the history, over the
 * stages that may have passed since the last purchase. It depends on no other client.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history or a horizon that is not
 * > 0, `UNIT_MISMATCH` for a base in another unit.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * mbgCnbd.expectedPurchases(model, client, { horizon: 39 }).toFixed(4) // => '1.9583'
 */
export const expectedPurchases: VerbWith<MbgCnbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) =>
    purchasesWithin(paramsOf(model), FIRST_CHANCE, histories, horizonOf(model, horizon)),
)

/**
 * Expected number of repeat purchases of a new client within a horizon from the first purchase, after which it may
 * leave already.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * mbgCnbd.expectedPurchasesOfNewClient(model, { horizon: 39 }).toFixed(4) // => '3.3217'
 */
export function expectedPurchasesOfNewClient(model: MbgCnbdModel, options: HorizonOptions): number {
  expectKnownKeys(expectObject(options, 'options'), ['horizon'], 'options')
  return purchasesOfNewClient(paramsOf(model), FIRST_CHANCE, horizonOf(model, options.horizon))
}

/**
 * Discounted expected residual purchases (DERT): what one unit of money at every purchase to come is worth today, for
 * ever or within a horizon. Each purchase is discounted from the time it is expected at, not from the end of a month:
 * ∫ e^{−δt} dE(t), δ = ln(1 + rate) a year.
 *
 * @throws ClienteleError as {@link expectedPurchases} does, `OUT_OF_RANGE` for a rate at or below -1, or at or below 0
 * where there is no horizon, `UNIT_MISMATCH` for a model without a unit of time.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * mbgCnbd.discountedResidualPurchases(model, client, { horizon: 39, annualDiscountRate: 0.1 }).toFixed(4) // => '1.8934'
 * mbgCnbd.discountedResidualPurchases(model, client, { annualDiscountRate: 0.1 }).toFixed(4) // => '13.6369'
 */
export const discountedResidualPurchases: VerbWith<MbgCnbdModel, DiscountOptions> = /* @__PURE__ */ verbWith(
  ['horizon', 'annualDiscountRate'],
  (model, histories, options) =>
    purchasesDiscounted(paramsOf(model), FIRST_CHANCE, histories, discountingOf(model, options)),
)

/**
 * What one unit of money a year, for as long as the client is one, is worth today, for ever or until a horizon
 * (∫ e^{−δt} P(alive after t) dt): within a horizon, the expected years as a client where the rate is 0.
 *
 * @throws ClienteleError as {@link discountedResidualPurchases} does.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * mbgCnbd.discountedYearsAlive(model, client, { horizon: 39, annualDiscountRate: 0.1 }).toFixed(4) // => '0.5150'
 */
export const discountedYearsAlive: VerbWith<MbgCnbdModel, DiscountOptions> = /* @__PURE__ */ verbWith(
  ['horizon', 'annualDiscountRate'],
  (model, histories, options) =>
    yearsAliveDiscounted(paramsOf(model), FIRST_CHANCE, histories, discountingOf(model, options)),
)
