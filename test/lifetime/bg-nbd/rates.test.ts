import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const model = bgNbd.fromParams({ r: 0.6, alpha: 4, a: 0.8, b: 2.4 }, { timeUnit: 'week' })

describe('expectedPurchaseRate and expectedDropoutRate', () => {
  it('average over clients to the means of the population', () => {
    const age = new Float64Array(40_000).fill(30)
    const drawn = bgNbd.simulate(model, { age, seed: 7 })
    const base = baseOf(
      Array.from(age, (_, i) => ({ frequency: drawn.frequency[i]!, recency: drawn.recency[i]!, age: 30 })),
    )
    const mean = (column: Float64Array) => column.reduce((sum, value) => sum + value, 0) / column.length
    expect(mean(bgNbd.expectedPurchaseRate(model, base))).toBeCloseRelative(0.6 / 4, 0.03)
    expect(mean(bgNbd.expectedDropoutRate(model, base))).toBeCloseRelative(0.8 / 3.2, 0.03)
  })

  it('refuses a history that cannot be', () => {
    const wrong = { frequency: 0, recency: 3, age: 5 }
    expect(() => bgNbd.expectedPurchaseRate(model, wrong)).toThrow('client.recency')
    expect(() => bgNbd.expectedDropoutRate(model, wrong)).toThrow('client.recency')
  })
})
