import { describe, expect, it } from 'vitest'
import { bgCnbd } from '../../../src/lifetime/index.js'

const model = bgCnbd.fromParams({ k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }, { timeUnit: 'week' })

describe('the rates of a client', () => {
  it('are those of the model before anything is known', () => {
    const fresh = { frequency: 0, recency: 0, age: 0 }
    expect(bgCnbd.expectedPurchaseRate(model, fresh)).toBeCloseRelative(0.85 / (3 * 1.45), 1e-14)
    expect(bgCnbd.expectedDropoutRate(model, fresh)).toBeCloseRelative(0.79 / 3.21, 1e-14)
  })

  it('are purchases per unit of time, of who buys often about as many as it bought', () => {
    const often = { frequency: 200, recency: 400, age: 400 }
    expect(bgCnbd.expectedPurchaseRate(model, often)).toBeCloseRelative(0.5, 0.01)
    expect(bgCnbd.expectedDropoutRate(model, often)).toBeLessThan(0.01)
  })
})
