/**
 * What is a client worth who brings the same margin in every period and stays with the same probability?
 *
 *   value = m · Σᵢ (r/(1+d))ⁱ − c · Σᵢ rⁱ⁻¹/(1+d)^(i−½) − acquisitionCost
 *
 * m is the margin of a period, r = 1 − churn, d the discount rate of a period, c what keeping a client costs in one. Margins
 * come at the end of each period from those who stayed through it (i = 1, 2, ...), so that without end the first sum is
 * r/(1+d−r); `firstMargin: 'now'` adds one at once (i = 0). Costs are paid in the middle of a period for those who were
 * clients when it began.
 *
 * Gupta and Lehmann (2003, 2005), see marginMultiple; with costs, Berger and Nasr (1998), Customer lifetime value: marketing
 * models and applications, Journal of Interactive Marketing 12(1), case 1.
 *
 * Its weakness against the models: retention is that of the average client and never changes, while in truth those who
 * remain are ever more loyal, so that it undervalues who stays and overvalues who is about to go; nobody's history counts.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { LifetimeValue } from '../value/lifetime-value.js'
import { expectCost, expectMargin } from '../value/terms.js'
import { alike } from './alike.js'
import type { AverageValueOptions } from './average-value.js'
import { averagesOf } from './averages.js'
import { expectChurn } from './churn.js'
import { discountPerPeriod, keepingMultiples, periodsWithin, sumOfPowers } from './discounted-periods.js'
import type { FirstMargin } from './margin-multiple.js'
import { firstOf } from './margin-multiple.js'

/** The four stated elements, discounting and timing. */
export interface RetentionValueOptions extends Omit<AverageValueOptions, 'horizon'> {
  /** Effective rate of a year of 365.25 days; >= 0 (0.1 is 10 %). */
  readonly annualDiscountRate: number
  /** When the first margin comes; `'after-one-period'` by default, so that value is what is still to come. */
  readonly firstMargin?: FirstMargin
  /** How far to look ahead; without end by default. Of a last period that is cut, the part counts. */
  readonly horizon?: AverageValueOptions['horizon']
}

/**
 * Present value of a constant margin under constant retention, the same for every client of a base. A period is that of
 * the churn rate; its margin is the mean order value times repeat purchases per period times `margin`.
 *
 * @throws ClienteleError for an option out of range; `MISSING_VALUE` for a base without amounts, and for a churn of 0
 * without a horizon; `NO_DATA` where nothing was spent or no time has passed.
 * @example
 * import { retentionValue } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * // Berger and Nasr (1998), case 1: 260 a year, 75 % stay, 50 a year to keep them, 20 %, ten years: 568.78.
 * const base = customerBaseFromSummary(
 *   { frequency: [1], recency: [1], age: [1], meanSpend: [260] },
 *   { timeUnit: 'year', observedUntil: '2024-12-31' },
 * )
 * const { totals } = retentionValue(base, {
 *   margin: 1,
 *   churn: { rate: 0.25, per: 'year' },
 *   annualDiscountRate: 0.2,
 *   retentionCostPerYear: 50,
 *   firstMargin: 'now',
 *   horizon: 10,
 * })
 * totals.value.toFixed(2) // => '568.78'
 */
export function retentionValue(base: CustomerBase, options: RetentionValueOptions): LifetimeValue {
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const { orderValue, purchasesPerYear } = averagesOf(base)
  const margin = expectMargin(options.margin)
  const acquisitionCost = expectCost(options.acquisitionCost, 'options.acquisitionCost')
  const retentionCost = expectCost(options.retentionCostPerYear, 'options.retentionCostPerYear')
  const churn = expectChurn(options.churn, 'options.churn')
  const periods = periodsWithin(options.horizon, base, churn)
  const rate = discountPerPeriod(options.annualDiscountRate, churn)
  const first = options.firstMargin === undefined ? 0 : firstOf(options.firstMargin, 'options.firstMargin')
  const { kept, paid } = keepingMultiples(churn.retention, rate, periods)
  const purchasesPerPeriod = purchasesPerYear * churn.years
  const marginPerPeriod = margin * orderValue * purchasesPerPeriod
  return alike(base, {
    purchases: purchasesPerPeriod * (first + sumOfPowers(churn.retention, periods)),
    spend: orderValue,
    value: marginPerPeriod * (first + kept) - retentionCost * churn.years * paid - acquisitionCost,
  })
}

const KNOWN: readonly (keyof RetentionValueOptions)[] = [
  'margin',
  'churn',
  'annualDiscountRate',
  'acquisitionCost',
  'retentionCostPerYear',
  'firstMargin',
  'horizon',
]
