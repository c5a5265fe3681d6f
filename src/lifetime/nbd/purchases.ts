import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { DiscountOptions, HorizonOptions, VerbWith } from '../contract.js'
import type { Discounting, Histories } from '../foundation/index.js'
import { discountingOf, horizonOf, perFrequencyAndAge, verbWith } from '../foundation/index.js'
import type { NbdModel, NbdParams } from './model.js'
import { paramsOf } from './model.js'

/**
 * Expected number of purchases of a client within a horizon t from now: t (r+x)/(α+T).
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history or a horizon that is not
 * > 0, `UNIT_MISMATCH` for a base in another unit.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * nbd.expectedPurchases(model, client, { horizon: 39 }).toFixed(4) // => '2.1397'
 */
export const expectedPurchases: VerbWith<NbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => purchasesDuring(paramsOf(model), histories, horizonOf(model, horizon)),
)

/**
 * Expected number of repeat purchases of a new client within a horizon t from the first purchase: t r/α.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * nbd.expectedPurchasesOfNewClient(model, { horizon: 39 }).toFixed(4) // => '3.1200'
 */
export function expectedPurchasesOfNewClient(model: NbdModel, options: HorizonOptions): number {
  expectKnownKeys(expectObject(options, 'options'), ['horizon'], 'options')
  const { r, alpha } = paramsOf(model)
  return (r / alpha) * horizonOf(model, options.horizon)
}

/**
 * Discounted expected residual purchases (DERT): what one unit of money at every purchase to come is worth today, for
 * ever or within a horizon: the rate times (1 − e^{−δt})/δ, δ = ln(1 + rate) a year.
 *
 * @throws ClienteleError as {@link expectedPurchases} does, `OUT_OF_RANGE` for a rate at or below -1, or at or below 0
 * where there is no horizon, `UNIT_MISMATCH` for a model without a unit of time.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * nbd.discountedResidualPurchases(model, client, { horizon: 39, annualDiscountRate: 0.1 }).toFixed(4) // => '2.0652'
 * nbd.discountedResidualPurchases(model, client, { annualDiscountRate: 0.1 }).toFixed(4) // => '30.0352'
 */
export const discountedResidualPurchases: VerbWith<NbdModel, DiscountOptions> = /* @__PURE__ */ verbWith(
  ['horizon', 'annualDiscountRate'],
  (model, histories, options) => purchasesDuring(paramsOf(model), histories, annuity(discountingOf(model, options))),
)

/**
 * What one unit of money a year is worth today, for ever or until a horizon: (1 − e^{−δt})/δ years, for every client.
 *
 * @throws ClienteleError as {@link discountedResidualPurchases} does.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * nbd.discountedYearsAlive(model, client, { horizon: 39, annualDiscountRate: 0.1 }).toFixed(4) // => '0.7214'
 */
export const discountedYearsAlive: VerbWith<NbdModel, DiscountOptions> = /* @__PURE__ */ verbWith(
  ['horizon', 'annualDiscountRate'],
  (model, histories, options) => {
    paramsOf(model)
    const discounting = discountingOf(model, options)
    return new Float64Array(histories.size).fill(annuity(discounting) * discounting.yearsPerUnit)
  },
)

/** Purchases during a time, which may be a discounted one. */
function purchasesDuring({ r, alpha }: NbdParams, histories: Histories, time: number): Float64Array {
  return perFrequencyAndAge(histories, (x, age) => ((r + x) / (alpha + age)) * time)
}

/** ∫ e^{−δv} dv up to the horizon. */
function annuity({ force, horizon }: Discounting): number {
  return force === 0 ? horizon : -Math.expm1(-force * horizon) / force
}
