import { describe, expect, it } from 'vitest'
import { createDiscounting } from '../../../src/lifetime/foundation/discounting.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import {
  purchasesDiscounted,
  purchasesOfNewClient,
  purchasesWithin,
  yearsAliveDiscounted,
} from '../../../src/lifetime/gamma-poisson/purchases.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'
import type { Reference } from './reference.js'
import { errorsOf } from './reference.js'

const discountingOf = (row: Reference) => createDiscounting(Math.log1p(row.annualDiscountRate), row.horizon, 1)

describe('against 25 digits', () => {
  it.each([
    ['purchases', (row: Reference) => purchasesWithin(row.params, row.law, row.history, row.horizon)[0]!],
    ['purchasesOfNewClient', (row: Reference) => purchasesOfNewClient(row.params, row.law, row.horizon)],
    [
      'discountedPurchases',
      (row: Reference) => purchasesDiscounted(row.params, row.law, row.history, discountingOf(row))[0]!,
    ],
    [
      'discountedYears',
      (row: Reference) => yearsAliveDiscounted(row.params, row.law, row.history, discountingOf(row))[0]!,
    ],
  ] as const)('%s', (quantity, ours) => {
    const { median, worst } = errorsOf(quantity, ours)
    expect(median).toBeLessThan(1e-15)
    expect(worst).toBeLessThan(1e-13)
  })
})

describe('purchasesWithin', () => {
  // mpmath, 80 digits; other packages divide by s − 1.
  it('has no pole at s = 1', () => {
    const client = historyOf({ frequency: 2, recency: 30.43, age: 38.86 })
    const [ours] = purchasesWithin({ r: 0.5534, alpha: 10.5802 }, paretoLaw({ s: 1, beta: 11.6562 }), client, 39)
    const near = (s: number): number =>
      purchasesWithin({ r: 0.5534, alpha: 10.5802 }, paretoLaw({ s, beta: 11.6562 }), client, 39)[0]!
    expect(ours).toBeCloseRelative((near(1 - 1e-6) + near(1 + 1e-6)) / 2, 1e-11)
    expect(ours).toBeCloseRelative(1.186, 1e-3)
  })

  it('grows with the horizon, to a limit where who stays must leave soon', () => {
    const client = historyOf({ frequency: 2, recency: 30, age: 31 })
    const over = (t: number): number =>
      purchasesWithin({ r: 0.55, alpha: 10.6 }, paretoLaw({ s: 3, beta: 50 }), client, t)[0]!
    const alive = (81 / 2) * (2.55 / 41.6)
    expect(over(10)).toBeLessThan(over(100))
    expect(over(1e9) / alive).toBeLessThan(1)
    expect(over(1e9)).toBeCloseRelative(over(1e12), 1e-12)
  })
})
