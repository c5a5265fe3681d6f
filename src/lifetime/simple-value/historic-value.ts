/**
 * What has every client brought so far?
 *
 *   value = margin · Σ amounts − retentionCostPerYear · years known − acquisitionCost
 *
 * and, where a discount rate is given, each of them with the interest that it would have earned until today.
 *
 * Its weakness against the models: it looks back. Who brought much and has left ranks above who has just begun; it says
 * nothing of what comes next. What it is good for: what was really earned, and what has really been paid for a client.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import { daysPer, forcePerUnit } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import { expectBase } from '../foundation/index.js'
import { spendColumns } from '../spend-histories.js'
import type { LifetimeValue } from '../value/lifetime-value.js'
import { expectCost, expectMargin } from '../value/terms.js'
import { withTotals } from './alike.js'
import type { AverageValueOptions } from './average-value.js'

/** Margin, costs, and what past money is worth today. */
export interface HistoricValueOptions extends Pick<AverageValueOptions, 'margin' | 'retentionCostPerYear'> {
  /** What winning a client cost, once and at its first purchase; >= 0, 0 by default. */
  readonly acquisitionCost?: number
  /** Effective rate of a year at which the past is brought to today; >= 0, 0 by default: amounts as they were. */
  readonly annualDiscountRate?: number
}

/**
 * Revenue so far times margin, less costs so far, of every client of a base. The figures that a model expects are here
 * those that came: all purchases (the first too), the mean amount of one, their revenue.
 *
 * A base keeps no single dates: with a rate, purchases count as spaced evenly from the first to the last, and as of equal
 * amounts, which is exact for up to two equal purchases.
 *
 * @param base built with `spend: 'all-orders'`, so that the amount of the first purchase is in it.
 * @throws ClienteleError for an option out of range; `MISSING_VALUE` for a base without amounts, or without those of first
 * purchases.
 * @example
 * import { historicValue } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2023-12-31', amount: 100 },
 *   { client: 'ann', date: '2024-12-30', amount: 60 },
 *   { client: 'bob', date: '2024-07-01', amount: 40 },
 * ]
 * const base = customerBase(orders, { observedUntil: '2024-12-31', spend: 'all-orders' })
 * Array.from(historicValue(base, { margin: 0.3, acquisitionCost: 10 }).value) // => [ 38, 2 ]
 */
export function historicValue(base: CustomerBase, options: HistoricValueOptions): LifetimeValue {
  expectBase(base)
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const { annualDiscountRate = 0 } = options
  const margin = expectMargin(options.margin)
  const acquisitionCost = expectCost(options.acquisitionCost, 'options.acquisitionCost')
  const retentionCost = expectCost(options.retentionCostPerYear, 'options.retentionCostPerYear')
  expectNonNegative(annualDiscountRate, 'options.annualDiscountRate')
  const { meanSpend, spendOrders } = spendColumns(base)
  const { frequency, recency, age, timeUnit } = base
  if (!spendOrders.some((orders, i) => orders > frequency[i]!)) {
    reject('MISSING_VALUE', 'base.spendOrders', 'the amounts of first purchases too', 'repeat orders only', ALL_ORDERS)
  }
  const force = forcePerUnit(annualDiscountRate, timeUnit, 'options.annualDiscountRate')
  const oldest = age.reduce((most, time) => Math.max(most, time), 0)
  if (force * oldest > MOST_GROWTH) reject('OUT_OF_RANGE', 'options.annualDiscountRate', BOUNDED, annualDiscountRate)
  const yearsPerUnit = daysPer(timeUnit) / daysPer('year')
  const expectedPurchases = frequency.map(repeats => repeats + 1)
  const expectedRevenue = meanSpend.map((mean, i) => mean * spendOrders[i]!)
  const expectedSpend = expectedRevenue.map((revenue, i) => revenue / expectedPurchases[i]!)
  const value = expectedRevenue.map((revenue, i) => {
    const grown = revenue * meanGrowth(force, frequency[i]!, recency[i]!, age[i]!)
    const known = force === 0 ? age[i]! : Math.expm1(force * age[i]!) / force
    return margin * grown - retentionCost * known * yearsPerUnit - acquisitionCost * Math.exp(force * age[i]!)
  })
  return withTotals({ ids: base.ids, expectedPurchases, expectedSpend, expectedRevenue, value })
}

/** What a unit of money has grown to on average that came in equal parts, evenly from the first purchase to the last. */
function meanGrowth(force: number, frequency: number, recency: number, age: number): number {
  const sinceLast = Math.exp(force * (age - recency))
  const step = frequency === 0 ? 0 : (force * recency) / frequency
  if (step === 0) return sinceLast
  return (sinceLast * Math.expm1(step * (frequency + 1))) / Math.expm1(step) / (frequency + 1)
}

const KNOWN: readonly (keyof HistoricValueOptions)[] = [
  'margin',
  'acquisitionCost',
  'retentionCostPerYear',
  'annualDiscountRate',
]
/** As a power of e: more than any money grows by, and far from where doubles end. */
const MOST_GROWTH = 200
const BOUNDED = 'a rate by which money has grown to no more than e^200 since the first purchase'
const ALL_ORDERS = "Build the base with { spend: 'all-orders' }"
