/**
 * The result of a formula that knows no single client, in the shape of those that do.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { LifetimeValue } from '../value/lifetime-value.js'

/** The figures of one client who stands for all. */
export interface AnyClient {
  readonly purchases: number
  readonly spend: number
  readonly value: number
}

/** The same figures for every client of a base. */
export function alike({ ids, size }: CustomerBase, { purchases, spend, value }: AnyClient): LifetimeValue {
  return withTotals({
    ids,
    expectedPurchases: new Float64Array(size).fill(purchases),
    expectedSpend: new Float64Array(size).fill(spend),
    expectedRevenue: new Float64Array(size).fill(purchases * spend),
    value: new Float64Array(size).fill(value),
  })
}

/** Columns with their sums. */
export function withTotals(columns: Omit<LifetimeValue, 'totals'>): LifetimeValue {
  const { expectedPurchases, expectedRevenue, value } = columns
  const totals = {
    expectedPurchases: compensatedSum(expectedPurchases),
    expectedRevenue: compensatedSum(expectedRevenue),
    value: compensatedSum(value),
  }
  return { ...columns, totals }
}
