import type { Histories } from '../../../src/lifetime/foundation/histories.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import type { LifetimeLaw } from '../../../src/lifetime/gamma-poisson/index.js'
import { gompertzLaw, rateOfLiving } from '../../../src/lifetime/ggom-nbd/law.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'
import type { ClientHistory } from '../../../src/records/index.js'
import table from '../../tables/gamma-poisson.table.json' with { type: 'json' }

/** A random client, in years, with what 25 digits say of it under Pareto/NBD or gamma-Gompertz/NBD. */
export interface Reference {
  readonly params: { readonly r: number; readonly alpha: number }
  readonly law: LifetimeLaw
  /** The law with s + 1 in place of s. */
  readonly sooner: LifetimeLaw
  /** Mean individual rate to leave of those who are there at u. */
  readonly rateOfLiving: (u: number) => number
  readonly client: ClientHistory
  readonly history: Histories
  readonly horizon: number
  readonly annualDiscountRate: number
  readonly count: number
  readonly values: Readonly<Record<Quantity, number>>
}

const QUANTITIES = [
  'logLikelihood',
  'alive',
  'aliveAfter',
  'silent',
  'purchases',
  'discountedPurchases',
  'discountedYears',
  'purchaseRate',
  'dropoutRate',
  'conditionalCount',
  'countOfNewClient',
  'purchasesOfNewClient',
] as const

export type Quantity = (typeof QUANTITIES)[number]

export const REFERENCES: readonly Reference[] = table.map(row => {
  const at = (column: number): number => Number(row[column])
  const [b, s, beta] = [at(0), at(3), at(4)]
  const lawWith = (shape: number): LifetimeLaw =>
    b === 0 ? paretoLaw({ s: shape, beta }) : gompertzLaw({ b, s: shape, beta })
  const client = { frequency: at(5), recency: at(6), age: at(7) }
  const values = Object.fromEntries(QUANTITIES.map((name, i) => [name, at(11 + i)])) as Record<Quantity, number>
  return {
    params: { r: at(1), alpha: at(2) },
    law: lawWith(s),
    sooner: lawWith(s + 1),
    rateOfLiving: (u: number) => (b === 0 ? s / (beta + u) : rateOfLiving({ b, s, beta }, u)),
    client,
    history: historyOf(client),
    horizon: at(8),
    annualDiscountRate: at(9),
    count: at(10),
    values,
  }
})

/** Relative errors of an answer over the references: the one in the middle and the worst; printed. */
export function errorsOf(
  quantity: Quantity,
  ours: (row: Reference) => number,
): { readonly median: number; readonly worst: number } {
  const errors = REFERENCES.map(row => {
    const expected = row.values[quantity]
    return Math.abs(ours(row) - expected) / Math.abs(expected)
  }).toSorted((p, q) => p - q)
  const [median, worst] = [errors[errors.length >> 1]!, errors[errors.length - 1]!]
  console.log(`${quantity} of ${errors.length} clients: median ${median}, worst ${worst} relative`)
  return { median, worst }
}
