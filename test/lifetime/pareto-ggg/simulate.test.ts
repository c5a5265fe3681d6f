import { describe, expect, it } from 'vitest'
import { expectedPurchasesOfNewClient, fromParams, simulate } from '../../../src/lifetime/pareto-ggg/index.js'
import { GROCERY, grocery } from './fixtures.js'

const size = 4000
const age = new Float64Array(size).fill(52)

describe('simulated clients', () => {
  it('buy as often as is expected', () => {
    const { frequency } = simulate(grocery, { age, seed: 5 })
    const mean = frequency.reduce((sum, x) => sum + x, 0) / size
    const squares = frequency.reduce((sum, x) => sum + (x - mean) ** 2, 0) / size
    const expected = expectedPurchasesOfNewClient(grocery, { horizon: 52 })
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(squares / size))
  })

  it('are as regular as the population', () => {
    const clockwork = fromParams({ ...GROCERY, t: 1e6, gamma: 1e4 }, { timeUnit: 'week' })
    const { eventClient, eventTime } = simulate(clockwork, { age: [300, 300, 300, 300, 300, 300], seed: 5 })
    for (let i = 2; i < eventTime.length; i++) {
      if (eventClient[i] !== eventClient[i - 2]) continue
      const [before, after] = [eventTime[i - 1]! - eventTime[i - 2]!, eventTime[i]! - eventTime[i - 1]!]
      expect(Math.abs(Math.log(after / before))).toBeLessThan(1)
    }
    expect(eventTime.length).toBeGreaterThan(20)
  })

  it('come to an end where most buy in bursts', () => {
    const hasty = fromParams({ ...GROCERY, t: 0.05, gamma: 10 }, { timeUnit: 'week' })
    const { frequency } = simulate(hasty, { age: new Float64Array(50).fill(20), seed: 5 })
    expect(frequency.every(Number.isFinite)).toBe(true)
  })

  it('do not change when more are drawn', () => {
    const few = simulate(grocery, { age: [52, 52], seed: 5 })
    const many = simulate(grocery, { age, seed: 5 })
    expect(Array.from(few.frequency)).toEqual(Array.from(many.frequency.subarray(0, 2)))
  })
})
