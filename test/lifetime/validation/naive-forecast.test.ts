import { describe, expect, it } from 'vitest'
import { naiveProbabilities, naivePurchases } from '../../../src/lifetime/validation/naive-forecast.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { base } from './orders.js'

describe('naivePurchases', () => {
  it('lets everybody go on at the rate so far', () => {
    expect(Array.from(naivePurchases(base, 4))).toEqual([2, 0, 2])
  })

  it('expects nothing of who came today', () => {
    const columns = { frequency: [0], recency: [0], age: [0] }
    const today = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '2024-01-29' })
    expect(Array.from(naivePurchases(today, 4))).toEqual([0])
  })
})

describe('naiveProbabilities', () => {
  it('is that of a Poisson count above 0', () => {
    const [none, rare, often] = naiveProbabilities(Float64Array.of(0, 1e-20, 2))
    expect([none, rare]).toEqual([0, 1e-20])
    expect(often).toBeCloseTo(1 - Math.exp(-2), 15)
  })
})
