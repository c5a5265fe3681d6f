import { describe, expect, it } from 'vitest'
import {
  purchasesDiscounted,
  purchasesOfNewClient,
  purchasesWithin,
  yearsAliveDiscounted,
} from '../../../src/lifetime/beta-geometric/purchases.js'
import { discountingOf } from '../../../src/lifetime/foundation/discounting.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import type { Reference } from './reference.js'
import { errorsOf, references } from './reference.js'

const params = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }
const fresh = historyOf({ frequency: 0, recency: 0, age: 0 })
const discounting = (row: Pick<Reference, 'horizon' | 'annualDiscountRate'>) => discountingOf({ timeUnit: 'year' }, row)

describe.each([0, 1] as const)('with %i chances to leave at first', first => {
  const rows = references(first)

  it('expected purchases are right to the last digits for random clients', () => {
    const { median, worst } = errorsOf(
      `expected purchases, first ${first},`,
      rows,
      row => purchasesWithin(row.params, first, row.history, row.horizon),
      row => row.purchases,
    )
    expect(worst).toBeLessThan(1e-12)
    expect(median).toBeLessThan(1e-15)
  })

  it('so are discounted purchases, whether money shrinks or grows', () => {
    const { median, worst } = errorsOf(
      `discounted purchases, first ${first},`,
      rows,
      row => purchasesDiscounted(row.params, first, row.history, discounting(row)),
      row => row.discountedResidualPurchases,
    )
    expect(worst).toBeLessThan(1e-12)
    expect(median).toBeLessThan(1e-15)
  })

  it('and discounted years', () => {
    const { median, worst } = errorsOf(
      `discounted years, first ${first},`,
      rows,
      row => yearsAliveDiscounted(row.params, first, row.history, discounting(row)),
      row => row.discountedYears,
    )
    expect(worst).toBeLessThan(1e-12)
    expect(median).toBeLessThan(1e-15)
  })

  it('discounts nothing at a rate of 0, to the bit, and next to nothing next to it', () => {
    const [nothing, little] = [0, 1e-12].map(annualDiscountRate => discounting({ horizon: 3, annualDiscountRate }))
    const expected = purchasesWithin(params, first, fresh, 3)
    expect(purchasesDiscounted(params, first, fresh, nothing!)).toEqual(expected)
    expect(purchasesDiscounted(params, first, fresh, little!)[0]).toBeCloseRelative(expected[0]!, 3e-12)
  })

  it('a new client is one of age zero', () => {
    for (const t of [0.01, 1, 52, 5000]) {
      expect(purchasesOfNewClient(params, first, t)).toBeCloseRelative(
        purchasesWithin(params, first, fresh, t)[0]!,
        2e-16,
      )
    }
  })
})
