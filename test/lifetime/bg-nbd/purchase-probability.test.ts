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

  // python-flint (Arb), at least 80 certified bits; found by a search for what breaks.
  it.each([
    [
      { r: 769.4973060325799, alpha: 1.5580817356804363e-5, a: 0.2072943418686545, b: 2.378288698568853e-6 },
      5,
      186563174.29799604,
      3.968e-7,
      1e-3,
    ],
    [{ r: 1e9, alpha: 1e9, a: 0.8, b: 2.4 }, 2, 5, undefined, 0],
    [{ r: 1e9, alpha: 1e9, a: 0.8, b: 2.4 }, 12, 5, undefined, 0],
    [
      { r: 162323.85283566368, alpha: 1.1206769467577804e-5, a: 4489.47146177992, b: 0.005213813071460186 },
      1,
      3127911.9307784718,
      undefined,
      0,
    ],
    [{ r: 0.2, alpha: 1e-100, a: 0.7, b: 2.4 }, 3, 5, undefined, 0],
    [{ r: 0.2, alpha: 4, a: 0.7, b: 2 }, 3, 1e100, undefined, 0],
  ])('stays a probability at %o, n %d, horizon %d', (params, purchases, horizon, expected, tolerance) => {
    const ours = bgNbd.purchaseProbability(bgNbd.fromParams(params), { purchases, horizon })
    expect(ours).toBeGreaterThanOrEqual(0)
    expect(ours).toBeLessThanOrEqual(1)
    if (expected !== undefined) expect(ours).toBeCloseRelative(expected, tolerance)
  })
})

describe('conditionalPurchaseProbability', () => {
  const weekly = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })

  it('sums to one and averages to the expected purchases of a frequent buyer', () => {
    const client = { frequency: 1000, recency: 300, age: 301 }
    let [sum, mean] = [0, 0]
    for (let n = 0; n < 1500; n++) {
      const probability = bgNbd.conditionalPurchaseProbability(weekly, client, { purchases: n, horizon: 100 })
      sum += probability
      mean += n * probability
    }
    expect(sum).toBeCloseRelative(1, 1e-9)
    expect(mean).toBeCloseRelative(bgNbd.expectedPurchases(weekly, client, { horizon: 100 }), 1e-9)
  })

  it('refuses what is no count', () => {
    const client = { frequency: 1, recency: 3, age: 5 }
    const ask = (purchases: number) => bgNbd.conditionalPurchaseProbability(weekly, client, { purchases, horizon: 2 })
    expect(() => ask(0.5)).toThrow('options.purchases')
    expect(() => ask(-1)).toThrow('options.purchases')
  })
})
