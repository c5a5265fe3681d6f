import { describe, expect, it } from 'vitest'
import { ggomNbd, paretoNbd } from '../../../src/lifetime/index.js'

const model = ggomNbd.fromParams({ r: 0.8, alpha: 6, b: 0.08, s: 1.2, beta: 6 }, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30.43, age: 38.86 }

describe('purchaseProbability', () => {
  it('is that of Pareto/NBD at the end of the ridge', () => {
    const pareto = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 })
    const gompertz = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 1e-12, s: 0.606, beta: 11.669e-12 })
    for (const purchases of [0, 1, 7, 200]) {
      const expected = paretoNbd.purchaseProbability(pareto, { purchases, horizon: 39 })
      expect(ggomNbd.purchaseProbability(gompertz, { purchases, horizon: 39 })).toBeCloseRelative(expected, 1e-9)
    }
  })

  it('refuses a count that is none, and what it does not know', () => {
    expect(() => ggomNbd.purchaseProbability(model, { purchases: 1.5, horizon: 2 })).toThrow('options.purchases')
    expect(() => ggomNbd.purchaseProbability(model, { purchases: 1, horizon: 0 })).toThrow('options.horizon')
    const misspelt = { purchases: 1, horizons: 2 }
    expect(() => Reflect.apply(ggomNbd.purchaseProbability, undefined, [model, misspelt])).toThrow('options.horizons')
  })
})

describe('conditionalPurchaseProbability', () => {
  it('sums to one and averages to the expectation', () => {
    const all = Array.from({ length: 300 }, (_, purchases) =>
      ggomNbd.conditionalPurchaseProbability(model, client, { purchases, horizon: 39 }),
    )
    expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseRelative(1, 1e-13)
    const mean = all.reduce((sum, p, n) => sum + n * p, 0)
    expect(mean).toBeCloseRelative(ggomNbd.expectedPurchases(model, client, { horizon: 39 }), 1e-12)
    expect(all[0]).toBe(ggomNbd.noPurchaseProbability(model, client, { horizon: 39 }))
  })
})
