import { describe, expect, it } from 'vitest'
import { bgBb } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'

const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
const client = { frequency: 2, recency: 4, age: 6 }

describe('purchaseProbability', () => {
  // BTYD 2.4.3, bgbb.pmf at parameters of six digits more.
  it.each([
    [0, 0.3111],
    [2, 0.1215],
    [4, 0.0917],
  ])('%d of 6', (purchases, expected) => {
    expect(bgBb.purchaseProbability(model, { purchases, horizon: 6 })).toBeCloseTo(expected, 3)
  })

  it('refuses half a purchase and half an opportunity', () => {
    expect(thrown(() => bgBb.purchaseProbability(model, { purchases: 0.5, horizon: 6 })).path).toBe('options.purchases')
    expect(thrown(() => bgBb.purchaseProbability(model, { purchases: 1, horizon: 5.5 })).path).toBe('options.horizon')
  })
})

describe('conditionalPurchaseProbability', () => {
  it('sums to one and averages to the expectation', () => {
    const horizon = 12
    let sum = 0
    let mean = 0
    for (let purchases = 0; purchases <= horizon; purchases++) {
      const probability = bgBb.conditionalPurchaseProbability(model, client, { purchases, horizon })
      sum += probability
      mean += purchases * probability
    }
    expect(sum).toBeCloseRelative(1, 1e-14)
    expect(mean).toBeCloseRelative(bgBb.expectedPurchases(model, client, { horizon }), 1e-13)
  })

  it('is that of a new client where there was no opportunity', () => {
    const options = { purchases: 3, horizon: 7 }
    const fresh = bgBb.conditionalPurchaseProbability(model, { frequency: 0, recency: 0, age: 0 }, options)
    expect(fresh).toBeCloseRelative(bgBb.purchaseProbability(model, options), 1e-15)
  })

  it('is 0 beyond the opportunities', () => {
    expect(bgBb.conditionalPurchaseProbability(model, client, { purchases: 4, horizon: 3 })).toBe(0)
  })
})
