/**
 * What is a client worth on average? The formula on every blackboard:
 *
 *   value = margin · mean order value · purchases per year · lifespan − costs,  lifespan = 1 / churn
 *
 * Its weakness against the models: everybody is the same client, the one who left a year ago and the one who bought
 * yesterday; purchases per year are averaged over the silence of those who have long left, and the lifespan is then cut a
 * second time; money later counts like money now. What it is good for: an order of magnitude, and a figure that a model has
 * to beat.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { Horizon } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { LifetimeValue } from '../value/lifetime-value.js'
import { expectCost, expectMargin } from '../value/terms.js'
import { alike } from './alike.js'
import { averagesOf } from './averages.js'
import type { ChurnRate } from './churn.js'
import { expectChurn } from './churn.js'
import { periodsWithin } from './discounted-periods.js'

/** The four stated elements: margin on revenue, churn, and what winning and keeping a client costs. */
export interface AverageValueOptions {
  /** What is left of one unit of revenue after the cost of what was sold; > 0 and <= 1 (0.3 is 30 %). */
  readonly margin: number
  /** Given, or measured by `churnByInactivity`. */
  readonly churn: ChurnRate
  /** What winning a client cost, once and today; >= 0, 0 by default. */
  readonly acquisitionCost?: number
  /** What a year of a client costs to keep; >= 0, 0 by default. */
  readonly retentionCostPerYear?: number
  /** Counts no more than so long of the lifespan, to compare with a model's horizon. The whole lifespan by default. */
  readonly horizon?: Horizon
}

/**
 * Mean order value times purchases per year times expected lifespan times margin, less costs, the same for every client of
 * a base. Purchases are repeat purchases, per year since the first one. Nothing is discounted.
 *
 * @throws ClienteleError for an option out of range; `MISSING_VALUE` for a base without amounts, and for a churn of 0 without
 * a horizon, whose lifespan has no end; `NO_DATA` where nothing was spent or no time has passed.
 * @example
 * import { averageValue } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [3, 1], recency: [0.9, 0.5], age: [1, 1], meanSpend: [40, 80] },
 *   { timeUnit: 'year', observedUntil: '2024-12-31' },
 * )
 * // 50 an order, 2 orders a year, 4 years, of which 30 % is left: 120.
 * Array.from(averageValue(base, { margin: 0.3, churn: { rate: 0.25, per: 'year' } }).value) // => [ 120, 120 ]
 */
export function averageValue(base: CustomerBase, options: AverageValueOptions): LifetimeValue {
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const { orderValue, purchasesPerYear } = averagesOf(base)
  const margin = expectMargin(options.margin)
  const acquisitionCost = expectCost(options.acquisitionCost, 'options.acquisitionCost')
  const retentionCost = expectCost(options.retentionCostPerYear, 'options.retentionCostPerYear')
  const churn = expectChurn(options.churn, 'options.churn')
  const lifespan = churn.years * Math.min(1 / churn.rate, periodsWithin(options.horizon, base, churn))
  const purchases = purchasesPerYear * lifespan
  const value = margin * orderValue * purchases - retentionCost * lifespan - acquisitionCost
  return alike(base, { purchases, spend: orderValue, value })
}

const KNOWN: readonly (keyof AverageValueOptions)[] = [
  'margin',
  'churn',
  'acquisitionCost',
  'retentionCostPerYear',
  'horizon',
]
