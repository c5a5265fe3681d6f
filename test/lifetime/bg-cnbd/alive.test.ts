import { describe, expect, it } from 'vitest'
import { bgCnbd } from '../../../src/lifetime/index.js'

const model = bgCnbd.fromParams({ k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }, { timeUnit: 'week' })
const client = { frequency: 3, recency: 12, age: 20 }

describe('probabilityAlive', () => {
  // BTYDplus.
  it.each([
    [1, 16, 32, 0.55458300561477],
    [3, 12, 32, 0.0180854498072861],
    [10, 30, 32, 0.908490575784372],
  ])('x %d, last %d, age %d', (frequency, recency, age, expected) => {
    expect(bgCnbd.probabilityAlive(model, { frequency, recency, age })).toBeCloseRelative(expected, 1e-12)
  })

  it('falls faster with silence the more regular clients are', () => {
    const random = bgCnbd.fromParams({ ...model.params, k: 1, alpha: 3 * 1.45 })
    expect(bgCnbd.probabilityAlive(model, client)).toBeLessThan(bgCnbd.probabilityAlive(random, client))
  })
})

describe('probabilityAliveAfter', () => {
  it('begins at P(alive) and falls', () => {
    const soon = bgCnbd.probabilityAliveAfter(model, client, { horizon: 1e-9 })
    expect(soon).toBeCloseRelative(bgCnbd.probabilityAlive(model, client), 1e-6)
    expect(bgCnbd.probabilityAliveAfter(model, client, { horizon: 30 })).toBeLessThan(soon)
  })
})

describe('noPurchaseProbability', () => {
  it('is the probability of no purchase given the history', () => {
    const silent = bgCnbd.noPurchaseProbability(model, client, { horizon: 9 })
    const none = bgCnbd.conditionalPurchaseProbability(model, client, { horizon: 9, purchases: 0 })
    expect(silent).toBe(none)
    expect(silent).toBeGreaterThan(1 - bgCnbd.probabilityAlive(model, client))
  })
})
