/**
 * What is every client worth, from today to a horizon?
 *
 *   value = margin · E[spend] · ∫ e^{−δt} dE[X(t)] − retentionCostPerYear · ∫ e^{−δt} P(alive at t) dt − acquisitionCost
 *
 * over the horizon, δ = ln(1 + annualDiscountRate): each purchase is discounted from when it is expected, so that the
 * unit of time changes nothing. Assumes that what a client spends per purchase does not depend on how often it buys
 * (Fader, Hardie and Lee 2005, RFM and CLV: using iso-value curves, Journal of Marketing Research 42(4), eq. 1).
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { CustomerBase, IdColumn } from '../../records/core.js'
import { expectBase } from '../foundation/index.js'
import type { ValueModels, ValueOptions } from './models.js'
import { expectModels } from './models.js'
import { expectCost, expectMargin, spendOptions } from './terms.js'

/** The terms of a valuation, with what a client cost to win. */
export interface LifetimeValueOptions extends ValueOptions {
  /** What winning a client cost, once and today; >= 0, 0 by default. */
  readonly acquisitionCost?: number
}

/** Every client's figures, in the order of the base, and their sums. Amounts are in the currency of the base. */
export interface LifetimeValue {
  readonly ids: IdColumn
  /** Purchases expected within the horizon. */
  readonly expectedPurchases: Float64Array
  /** Expected amount of one purchase. */
  readonly expectedSpend: Float64Array
  /** Purchases times amount, neither discounted nor reduced to the margin. */
  readonly expectedRevenue: Float64Array
  /** Present value: discounted margin less the costs; below 0 where the costs are higher. */
  readonly value: Float64Array
  readonly totals: LifetimeValueTotals
}

/** Sums over all clients. */
export interface LifetimeValueTotals {
  readonly expectedPurchases: number
  readonly expectedRevenue: number
  readonly value: number
}

/** The options that {@link lifetimeValue} knows. */
const KNOWN: readonly (keyof LifetimeValueOptions)[] = [
  'horizon',
  'annualDiscountRate',
  'margin',
  'acquisitionCost',
  'retentionCostPerYear',
  'withoutSpend',
]

/**
 * Expected purchases, spend, revenue and discounted value of every client of a base.
 *
 * @throws ClienteleError for an option out of range, `UNIT_MISMATCH` for a buying model in another unit of time than
 * the base or in none, and what the spending model refuses (a mean that does not exist, another currency).
 * @example
 * import { bgNbd, gammaGamma, lifetimeValue } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 0], recency: [30.43, 0], age: [38.86, 38.86], meanSpend: [22.35, 0] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const buying = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const spending = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
 * const { value } = lifetimeValue({ buying: [bgNbd, buying], spending: [gammaGamma, spending] }, base, {
 *   horizon: 52,
 *   annualDiscountRate: 0.1,
 *   margin: 0.3,
 * })
 * Array.from(value, amount => amount.toFixed(2)) // => [ '11.04', '2.55' ]
 */
export function lifetimeValue<B extends ModelDocument, S extends ModelDocument>(
  models: ValueModels<B, S>,
  base: CustomerBase,
  options: LifetimeValueOptions,
): LifetimeValue {
  expectModels(models)
  expectBase(base)
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const {
    buying: [buyingModule, buying],
    spending: [spendingModule, spending],
  } = models
  const { horizon, annualDiscountRate } = options
  const margin = expectMargin(options.margin)
  const acquisitionCost = expectCost(options.acquisitionCost, 'options.acquisitionCost')
  const retentionCost = expectCost(options.retentionCostPerYear, 'options.retentionCostPerYear')
  const expectedPurchases = buyingModule.expectedPurchases(buying, base, { horizon })
  const expectedSpend = spendingModule.expectedSpend(spending, base, spendOptions(options))
  const value = buyingModule.discountedResidualPurchases(buying, base, { horizon, annualDiscountRate })
  const expectedRevenue = new Float64Array(base.size)
  for (let i = 0; i < base.size; i++) {
    expectedRevenue[i] = expectedPurchases[i]! * expectedSpend[i]!
    value[i] = value[i]! * expectedSpend[i]! * margin - acquisitionCost
  }
  if (retentionCost > 0) {
    const years = buyingModule.discountedYearsAlive(buying, base, { horizon, annualDiscountRate })
    for (let i = 0; i < base.size; i++) value[i]! -= retentionCost * years[i]!
  }
  const totals = {
    expectedPurchases: compensatedSum(expectedPurchases),
    expectedRevenue: compensatedSum(expectedRevenue),
    value: compensatedSum(value),
  }
  return { ids: base.ids, expectedPurchases, expectedSpend, expectedRevenue, value, totals }
}
