import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'

const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 })

describe('purchaseProbability', () => {
  // mpmath, 80 digits; peers are wrong from n = 171 and have no answer from n = 172.
  it.each([
    [100, 6.0955138435708e-5],
    [170, 1.03935527071957e-5],
    [171, 1.01659e-5],
    [200, 5.47896782477128e-6],
    [300, 8.2751181940718e-7],
  ])('n = %d within 365 weeks', (purchases, expected) => {
    const tolerance = purchases === 171 ? 1e-5 : 1e-12
    expect(bgNbd.purchaseProbability(model, { purchases, horizon: 365 })).toBeCloseRelative(expected, tolerance)
  })

  it('keeps its digits in the tail', () => {
    // BTYD manual, where 1 minus a sum has lost half of them.
    expect(bgNbd.purchaseProbability(model, { purchases: 10, horizon: 2 })).toBeCloseRelative(1.07869e-7, 1e-5)
    expect(bgNbd.purchaseProbability(model, { purchases: 200, horizon: 2 })).toBeLessThan(1e-90)
    expect(bgNbd.purchaseProbability(model, { purchases: 1_000_000, horizon: 2 })).toBe(0)
  })

  it('refuses a count that is none', () => {
    expect(() => bgNbd.purchaseProbability(model, { purchases: 1.5, horizon: 2 })).toThrow('options.purchases')
    expect(() => bgNbd.purchaseProbability(model, { purchases: -1, horizon: 2 })).toThrow('options.purchases')
    expect(() => bgNbd.purchaseProbability(model, { purchases: 1, horizon: 0 })).toThrow('options.horizon')
  })
})
