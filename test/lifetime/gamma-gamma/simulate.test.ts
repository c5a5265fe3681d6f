import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma } from '../../../src/lifetime/index.js'

const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })

describe('simulate', () => {
  it('draws the same client whatever the company, and another one for another seed', () => {
    const few = gammaGamma.simulate(model, { orders: [3, 0, 12], seed: 5 })
    const many = gammaGamma.simulate(model, { orders: [3, 0, 12, 7], seed: 5 })
    expect(Array.from(few.meanSpend)).toEqual(Array.from(many.meanSpend.subarray(0, 3)))
    expect(Array.from(few.trueMeanSpend)).toEqual(Array.from(many.trueMeanSpend.subarray(0, 3)))
    expect({ seed: few.seed, orders: Array.from(few.spendOrders) }).toEqual({ seed: 5, orders: [3, 0, 12] })
    expect(gammaGamma.simulate(model, { orders: [3, 0, 12], seed: 6 }).meanSpend).not.toEqual(few.meanSpend)
  })

  it('spends nothing without orders, but has a mean to spend around', () => {
    const { meanSpend, trueMeanSpend } = gammaGamma.simulate(model, { orders: [0, 0, 4], seed: 1 })
    expect(Array.from(meanSpend.subarray(0, 2))).toEqual([0, 0])
    expect(meanSpend[2]).toBeGreaterThan(0)
    expect(trueMeanSpend.every(mean => mean > 0)).toBe(true)
  })

  it('has the means and spreads of the model', () => {
    const size = 40_000
    const { meanSpend, trueMeanSpend } = gammaGamma.simulate(model, { orders: new Float64Array(size).fill(4), seed: 9 })
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / size
    expect(mean(trueMeanSpend)).toBeCloseRelative(35.219, 0.02)
    expect(mean(meanSpend)).toBeCloseRelative(35.219, 0.02)
    // Around its mean, the average of 4 orders has the coefficient of variation 1/√(4p).
    const ratio = meanSpend.map((spend, i) => spend / trueMeanSpend[i]!)
    expect(mean(ratio)).toBeCloseRelative(1, 0.005)
    expect(mean(ratio.map(value => (value - 1) ** 2))).toBeCloseRelative(1 / 25, 0.05)
  })

  it('is independent of a buying model with the same seed', () => {
    const buying = bgNbd.fromParams({ r: 0.5, alpha: 4, a: 0.8, b: 2.4 })
    const { frequency } = bgNbd.simulate(buying, { age: new Float64Array(4000).fill(40), seed: 5 })
    const { trueMeanSpend } = gammaGamma.simulate(model, { orders: frequency, seed: 5 })
    const logs = trueMeanSpend.map(Math.log)
    const often = frequency.map(x => (x > 1 ? 1 : 0))
    const [meanLog, share] = [logs, often].map(values => values.reduce((sum, v) => sum + v, 0) / 4000) as [
      number,
      number,
    ]
    const covariance = logs.reduce((sum, log, i) => sum + (log - meanLog) * (often[i]! - share), 0) / 4000
    const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - meanLog) ** 2, 0) / 4000)
    expect(Math.abs(covariance / (spread * Math.sqrt(share * (1 - share))))).toBeLessThan(4 / Math.sqrt(4000))
  })

  it('stays within the amounts that a base takes, however heavy the tail', () => {
    const wild = gammaGamma.fromParams({ p: 0.001, q: 0.001, gamma: 1 })
    const { meanSpend, trueMeanSpend } = gammaGamma.simulate(wild, { orders: new Float64Array(2000).fill(1), seed: 2 })
    for (const column of [meanSpend, trueMeanSpend]) {
      expect(Math.max(...column)).toBe(1e300)
      expect(Math.min(...column)).toBeGreaterThan(0)
    }
  })

  it.each([
    [
      { orders: [1], seed: -1 },
      'options.seed: expected a whole number from 0 to 2147483647, received -1 [OUT_OF_RANGE]',
    ],
    [{ orders: [], seed: 1 }, 'options.orders: expected at least one number, received an array of 0 [EMPTY_INPUT]'],
    [{ orders: [1, 1.5], seed: 1 }, 'options.orders[1]: expected a whole number from 0 to 2147483647, received 1.5'],
    [{ orders: [1], seed: 1, horizon: 5 }, 'options.horizon: expected only the options orders, seed'],
    [undefined, 'options: expected an object, received undefined [INVALID_TYPE]'],
  ])('refuses %o', (options, message) => {
    expect(() => Reflect.apply(gammaGamma.simulate, undefined, [model, options])).toThrow(message)
  })
})
