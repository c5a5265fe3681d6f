import { describe, expect, it } from 'vitest'
import { mbgCnbd } from '../../../src/lifetime/index.js'

const model = mbgCnbd.fromParams({ k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }, { timeUnit: 'week' })
const client = { frequency: 3, recency: 12, age: 20 }

describe('probabilityAlive', () => {
  // BTYDplus.
  it.each([
    [1, 16, 32, 0.637626812101859],
    [2, 12, 32, 0.138161955320528],
    [3, 12, 32, 0.0220868072649992],
  ])('x %d, last %d, age %d', (frequency, recency, age, expected) => {
    expect(mbgCnbd.probabilityAlive(model, { frequency, recency, age })).toBeCloseRelative(expected, 1e-12)
  })

  it('falls faster with silence the more regular clients are', () => {
    const random = mbgCnbd.fromParams({ ...model.params, k: 1, alpha: 3 * 1.45 })
    expect(mbgCnbd.probabilityAlive(model, client)).toBeLessThan(mbgCnbd.probabilityAlive(random, client))
  })
})

describe('probabilityAliveAfter', () => {
  it('begins at P(alive) and falls', () => {
    const soon = mbgCnbd.probabilityAliveAfter(model, client, { horizon: 1e-9 })
    expect(soon).toBeCloseRelative(mbgCnbd.probabilityAlive(model, client), 1e-6)
    expect(mbgCnbd.probabilityAliveAfter(model, client, { horizon: 30 })).toBeLessThan(soon)
  })
})

describe('noPurchaseProbability', () => {
  it('is the probability of no purchase given the history', () => {
    const silent = mbgCnbd.noPurchaseProbability(model, client, { horizon: 9 })
    const none = mbgCnbd.conditionalPurchaseProbability(model, client, { horizon: 9, purchases: 0 })
    expect(silent).toBe(none)
    expect(silent).toBeGreaterThan(1 - mbgCnbd.probabilityAlive(model, client))
  })
})
