import { describe, expect, it } from 'vitest'
import { mbgCnbd } from '../../../src/lifetime/index.js'

const model = mbgCnbd.fromParams({ k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }, { timeUnit: 'week' })
const client = { frequency: 3, recency: 12, age: 20 }

describe('purchaseProbability', () => {
  it('sums to one', () => {
    let sum = 0
    for (let purchases = 0; purchases <= 100; purchases++) {
      sum += mbgCnbd.purchaseProbability(model, { purchases, horizon: 2 })
    }
    expect(sum).toBeCloseTo(1, 12)
  })

  it.each([
    { purchases: 1.5, horizon: 2 },
    { purchases: -1, horizon: 2 },
  ])('refuses %o', options => {
    expect(() => mbgCnbd.purchaseProbability(model, options)).toThrow('options.purchases')
    expect(() => mbgCnbd.conditionalPurchaseProbability(model, client, options)).toThrow('options.purchases')
  })
})

describe('conditionalPurchaseProbability', () => {
  it('averages to the expected purchases', () => {
    let mean = 0
    for (let purchases = 0; purchases < 1200; purchases++) {
      mean += purchases * mbgCnbd.conditionalPurchaseProbability(model, client, { purchases, horizon: 20 })
    }
    expect(mean).toBeCloseRelative(mbgCnbd.expectedPurchases(model, client, { horizon: 20 }), 1e-12)
  })
})
