import { describe, expect, it } from 'vitest'
import { mbgNbd } from '../../../src/lifetime/index.js'

const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })

describe('purchaseProbability', () => {
  // mpmath, 80 digits.
  it.each([
    [0, 39, 0.582473189493289],
    [1, 39, 0.1827830772875405],
    [171, 365, 6.503052128272247e-6],
    [300, 365, 3.1763687787206105e-7],
  ])('n = %d within %d weeks', (purchases, horizon, expected) => {
    expect(mbgNbd.purchaseProbability(model, { purchases, horizon })).toBeCloseRelative(expected, 1e-12)
  })

  it('holds a zero for as likely as no purchase of a fresh client', () => {
    const none = mbgNbd.noPurchaseProbability(model, { frequency: 0, recency: 0, age: 0 }, { horizon: 39 })
    expect(mbgNbd.purchaseProbability(model, { purchases: 0, horizon: 39 })).toBeCloseRelative(none, 1e-14)
  })

  it('refuses a count that is none, and what it does not know', () => {
    expect(() => mbgNbd.purchaseProbability(model, { purchases: 1.5, horizon: 2 })).toThrow('options.purchases')
    expect(() => mbgNbd.purchaseProbability(model, { purchases: -1, horizon: 2 })).toThrow('options.purchases')
    expect(() => mbgNbd.purchaseProbability(model, { purchases: 1, horizon: 0 })).toThrow('options.horizon')
    const misspelt = { purchases: 1, horizons: 2 }
    expect(() => Reflect.apply(mbgNbd.purchaseProbability, undefined, [model, misspelt])).toThrow('options.horizons')
  })
})

describe('conditionalPurchaseProbability', () => {
  const weekly = mbgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })

  it('sums to one and averages to the expected purchases of a frequent buyer', () => {
    const client = { frequency: 1000, recency: 300, age: 301 }
    let [sum, mean] = [0, 0]
    for (let n = 0; n < 1500; n++) {
      const probability = mbgNbd.conditionalPurchaseProbability(weekly, client, { purchases: n, horizon: 100 })
      sum += probability
      mean += n * probability
    }
    expect(sum).toBeCloseRelative(1, 1e-9)
    expect(mean).toBeCloseRelative(mbgNbd.expectedPurchases(weekly, client, { horizon: 100 }), 1e-9)
  })

  it('refuses what is no count', () => {
    const client = { frequency: 1, recency: 3, age: 5 }
    const ask = (purchases: number) => mbgNbd.conditionalPurchaseProbability(weekly, client, { purchases, horizon: 2 })
    expect(() => ask(0.5)).toThrow('options.purchases')
    expect(() => ask(-1)).toThrow('options.purchases')
  })
})
