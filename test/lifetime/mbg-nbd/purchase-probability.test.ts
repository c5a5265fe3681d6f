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
