import type { BetaGeometricParams, FirstChance } from '../../../src/lifetime/beta-geometric/family.js'
import type { Histories } from '../../../src/lifetime/foundation/histories.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import table from '../../tables/beta-geometric-values.table.json' with { type: 'json' }

/** A random client, in years, with what 25 digits say of it. */
export interface Reference {
  readonly params: BetaGeometricParams
  readonly history: Histories
  readonly horizon: number
  readonly annualDiscountRate: number
  readonly alive: number
  readonly aliveAfter: number
  readonly purchases: number
  readonly discountedResidualPurchases: number
  readonly discountedYears: number
}

/** The table's clients of one model. */
export function references(first: FirstChance): readonly Reference[] {
  return (first === 1 ? table['mbg-nbd'] : table['bg-nbd']).map(row => {
    const at = (column: number): number => row[column]!
    return {
      params: { r: at(0), alpha: at(1), a: at(2), b: at(3) },
      history: historyOf({ frequency: at(4), recency: at(5), age: at(6) }),
      horizon: at(7),
      annualDiscountRate: at(8),
      alive: at(9),
      aliveAfter: at(10),
      purchases: at(11),
      discountedResidualPurchases: at(12),
      discountedYears: at(13),
    }
  })
}

/** Relative errors of an answer over references: the one in the middle and the worst; printed. */
export function errorsOf(
  what: string,
  rows: readonly Reference[],
  ours: (row: Reference) => Float64Array,
  expected: (row: Reference) => number,
): { readonly median: number; readonly worst: number } {
  const errors = rows.map(row => Math.abs(ours(row)[0]! - expected(row)) / expected(row)).toSorted((p, q) => p - q)
  const [median, worst] = [errors[errors.length >> 1]!, errors[errors.length - 1]!]
  console.log(`${what} of ${errors.length} clients: median ${median}, worst ${worst} relative`)
  return { median, worst }
}
