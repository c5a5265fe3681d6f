import { describe, expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'

const params = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 }
const model = paretoNbd.fromParams(params, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30.43, age: 38.86 }

describe('purchaseProbability', () => {
  it('is that of BTYD, and sums to one', () => {
    expect(paretoNbd.purchaseProbability(model, { purchases: 0, horizon: 2 })).toBeCloseRelative(
      0.912802270210891,
      1e-12,
    )
    expect(paretoNbd.purchaseProbability(model, { purchases: 1, horizon: 2 })).toBeCloseRelative(
      0.0764639976736802,
      1e-12,
    )
    let sum = 0
    for (let purchases = 0; purchases < 600; purchases++) {
      sum += paretoNbd.purchaseProbability(model, { purchases, horizon: 39 })
    }
    expect(sum).toBeCloseRelative(1, 1e-12)
  })

  it('is that of NBD where nobody leaves, and keeps its digits in the tail', () => {
    const faithful = paretoNbd.fromParams({ r: 2, alpha: 10, s: 1e-12, beta: 1e12 })
    const exact = (n: number): number => (n + 1) * (10 / 49) ** 2 * (39 / 49) ** n
    for (const purchases of [0, 3, 60, 400]) {
      const ours = paretoNbd.purchaseProbability(faithful, { purchases, horizon: 39 })
      expect(ours).toBeCloseRelative(exact(purchases), 1e-11)
    }
  })

  it('refuses a count that is none', () => {
    expect(() => paretoNbd.purchaseProbability(model, { purchases: 1.5, horizon: 2 })).toThrow('options.purchases')
    expect(() => paretoNbd.purchaseProbability(model, { purchases: -1, horizon: 2 })).toThrow('options.purchases')
    expect(() => paretoNbd.purchaseProbability(model, { purchases: 1, horizon: 0 })).toThrow('options.horizon')
  })
})

describe('conditionalPurchaseProbability', () => {
  it('is that of lifetimes', () => {
    const ours = paretoNbd.conditionalPurchaseProbability(model, client, { purchases: 1, horizon: 39 })
    expect(ours).toBeCloseRelative(0.21926521337599167, 1e-11)
  })

  it.each([client, { frequency: 0, recency: 0, age: 39 }, { frequency: 40, recency: 38, age: 39 }])(
    'sums to one and averages to the expected purchases of %o',
    history => {
      let [sum, mean] = [0, 0]
      for (let purchases = 0; purchases < 400; purchases++) {
        const p = paretoNbd.conditionalPurchaseProbability(model, history, { purchases, horizon: 39 })
        sum += p
        mean += purchases * p
      }
      expect(sum).toBeCloseRelative(1, 1e-11)
      expect(mean).toBeCloseRelative(paretoNbd.expectedPurchases(model, history, { horizon: 39 }), 1e-9)
      const silent = paretoNbd.conditionalPurchaseProbability(model, history, { purchases: 0, horizon: 39 })
      expect(silent).toBeCloseRelative(paretoNbd.noPurchaseProbability(model, history, { horizon: 39 }), 1e-12)
    },
  )
})
