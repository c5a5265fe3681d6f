import { expect, it } from 'vitest'
import { alike, withTotals } from '../../../src/lifetime/simple-value/alike.js'
import { twoClients } from './base.js'

it('gives every client the same figures, and their sums', () => {
  const base = twoClients()
  expect(alike(base, { purchases: 3, spend: 7, value: -2 })).toEqual({
    ids: base.ids,
    expectedPurchases: Float64Array.of(3, 3),
    expectedSpend: Float64Array.of(7, 7),
    expectedRevenue: Float64Array.of(21, 21),
    value: Float64Array.of(-2, -2),
    totals: { expectedPurchases: 6, expectedRevenue: 42, value: -4 },
  })
})

it('adds up without losing digits', () => {
  const column = Float64Array.of(1, 1e100, 1, -1e100)
  const { totals } = withTotals({
    ids: [1, 2, 3, 4],
    expectedPurchases: column,
    expectedSpend: column,
    expectedRevenue: column,
    value: column,
  })
  expect(totals).toEqual({ expectedPurchases: 2, expectedRevenue: 2, value: 2 })
})
