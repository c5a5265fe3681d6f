import { describe, expect, it } from 'vitest'
import { logNormalSpend } from '../../../src/lifetime/index.js'
import { CDNOW_LIKE } from './bases.js'

const model = logNormalSpend.fromParams(CDNOW_LIKE)

describe('simulate', () => {
  it('draws the same client whatever the company, and another one for another seed', () => {
    const few = logNormalSpend.simulate(model, { orders: [3, 0, 12], seed: 5 })
    const many = logNormalSpend.simulate(model, { orders: [3, 0, 12, 7], seed: 5 })
    expect(Array.from(few.meanSpend)).toEqual(Array.from(many.meanSpend.subarray(0, 3)))
    expect(Array.from(few.logSpend.squares)).toEqual(Array.from(many.logSpend.squares.subarray(0, 3)))
    expect([few.seed, ...few.spendOrders]).toEqual([5, 3, 0, 12])
    expect([few.meanSpend[1], few.logSpend.mean[1], few.logSpend.squares[1]]).toEqual([0, 0, 0])
    expect(logNormalSpend.simulate(model, { orders: [3, 0, 12], seed: 6 }).meanSpend).not.toEqual(few.meanSpend)
  })

  it('has the spreads of the model, between clients and within', () => {
    const size = 20_000
    const { logSpend, trueMeanSpend, meanSpend } = logNormalSpend.simulate(model, {
      orders: new Float64Array(size).fill(4),
      seed: 9,
    })
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / size
    expect(mean(logSpend.squares.map(squares => squares / 3))).toBeCloseRelative(0.49, 0.03)
    expect(mean(logSpend.mean)).toBeCloseTo(Math.log(26), 1)
    const centre = mean(logSpend.mean)
    expect(mean(logSpend.mean.map(log => (log - centre) ** 2))).toBeCloseRelative(0.36 + 0.49 / 4, 0.04)
    expect(mean(meanSpend.map((spend, i) => spend / trueMeanSpend[i]!))).toBeCloseRelative(1, 0.02)
  })

  it('stays within the amounts that a base takes, however heavy the tail', () => {
    const wild = logNormalSpend.fromParams({ median: 1e100, between: 20, within: 20 })
    const { meanSpend, trueMeanSpend } = logNormalSpend.simulate(wild, {
      orders: new Float64Array(500).fill(1),
      seed: 2,
    })
    for (const column of [meanSpend, trueMeanSpend]) {
      expect(Math.max(...column)).toBeLessThanOrEqual(1e300)
      expect(Math.min(...column)).toBeGreaterThan(0)
    }
  })

  it.each([
    [{ orders: [1], seed: -1 }, 'options.seed: expected a whole number from 0 to 2147483647, received -1'],
    [{ orders: [], seed: 1 }, 'options.orders: expected at least one number'],
    [{ orders: [1, 2e7], seed: 1 }, 'options.orders[1]: expected a whole number from 0 to 10000000'],
    [{ orders: [1], seed: 1, horizon: 5 }, 'options.horizon: expected only the options orders, seed'],
  ])('refuses %o', (options, message) => {
    expect(() => Reflect.apply(logNormalSpend.simulate, undefined, [model, options])).toThrow(message)
  })
})
