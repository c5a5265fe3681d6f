import { describe, expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'

const params = { r: 1.2, alpha: 6, s: 0.9, beta: 20 }
const model = paretoNbd.fromParams(params, { timeUnit: 'week' })
const SIZE = 40_000
const drawn = paretoNbd.simulate(model, { age: Array(SIZE).fill(30), seed: 11, horizon: 20 })

describe('simulate', () => {
  it('draws the same client whatever the company', () => {
    const few = paretoNbd.simulate(model, { age: [30, 40], seed: 5, horizon: 10 })
    const many = paretoNbd.simulate(model, { age: [30, 40, 50], seed: 5, horizon: 10 })
    expect(Array.from(few.frequency)).toEqual(Array.from(many.frequency.subarray(0, 2)))
    expect(Array.from(few.recency)).toEqual(Array.from(many.recency.subarray(0, 2)))
  })

  it('buys as often as expected, and stays as often', () => {
    const mean = drawn.frequency.reduce((sum, x) => sum + x, 0) / SIZE
    expect(mean).toBeCloseRelative(paretoNbd.expectedPurchasesOfNewClient(model, { horizon: 30 }), 0.03)
    const alive = drawn.alive.reduce((sum, x) => sum + x, 0) / SIZE
    expect(alive).toBeCloseRelative((20 / 50) ** 0.9, 0.02)
  })

  it('has the future that histories promise: purchases, and who is still there', () => {
    const client = (i: number) => ({ frequency: drawn.frequency[i]!, recency: drawn.recency[i]!, age: 30 })
    let [expected, alive, silent] = [0, 0, 0]
    for (let i = 0; i < SIZE; i += 4) {
      expected += paretoNbd.expectedPurchases(model, client(i), { horizon: 20 })
      alive += paretoNbd.probabilityAlive(model, client(i))
      silent += paretoNbd.noPurchaseProbability(model, client(i), { horizon: 20 })
    }
    const every4th = (column: ArrayLike<number>): number[] => Array.from(column).filter((_, i) => i % 4 === 0)
    const total = (column: readonly number[]): number => column.reduce((sum, value) => sum + value, 0)
    expect(total(every4th(drawn.future))).toBeCloseRelative(expected, 0.05)
    expect(total(every4th(drawn.alive))).toBeCloseRelative(alive, 0.03)
    expect(every4th(drawn.future).filter(count => count === 0).length).toBeCloseRelative(silent, 0.02)
  })

  it('refuses what it cannot draw', () => {
    expect(() => paretoNbd.simulate(model, { age: [3, -1], seed: 1 })).toThrow('options.age[1]')
    expect(() => paretoNbd.simulate(model, { age: [3], seed: 1.5 })).toThrow('options.seed')
  })
})
