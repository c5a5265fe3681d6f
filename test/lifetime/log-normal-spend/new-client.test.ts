import { describe, expect, it } from 'vitest'
import { logNormalSpend } from '../../../src/lifetime/index.js'

const model = logNormalSpend.fromParams({ median: 10, between: 1.2, within: 1.6 })

describe('a new client', () => {
  it('has the mean and the median of a log-normal population', () => {
    expect(logNormalSpend.expectedSpendOfNewClient(model)).toBeCloseRelative(10 * Math.exp(2), 1e-15)
    expect(logNormalSpend.medianSpendOfNewClient(model)).toBeCloseRelative(10 * Math.exp(1.28), 1e-15)
  })

  it('spends as drawn clients do', () => {
    const size = 20_000
    const { trueMeanSpend } = logNormalSpend.simulate(model, { orders: new Uint8Array(size), seed: 3 })
    const median = logNormalSpend.medianSpendOfNewClient(model)
    const above = trueMeanSpend.filter(spend => spend > median).length
    // Four standard errors of a count of 20,000 coins.
    expect(Math.abs(above - size / 2)).toBeLessThan(4 * Math.sqrt(size / 4))
    const mean = trueMeanSpend.reduce((sum, spend) => sum + spend, 0) / size
    expect(mean).toBeCloseRelative(logNormalSpend.expectedSpendOfNewClient(model), 0.06)
  })
})
