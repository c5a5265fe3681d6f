import { describe, expect, it } from 'vitest'
import { gammaGamma } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'

const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })

describe('expectedSpendOfNewClient', () => {
  it('is pγ / (q − 1)', () => {
    expect(gammaGamma.expectedSpendOfNewClient(gammaGamma.fromParams({ p: 35, q: 15, gamma: 3 }))).toBe(7.5)
    expect(gammaGamma.expectedSpendOfNewClient(model)).toBeCloseRelative(35.21897810218979, 1e-15)
  })

  // Where peers answer with a negative amount.
  it.each([0.79, 1, 1e-3])('does not exist at q = %d, and says why', q => {
    const error = thrown(() => gammaGamma.expectedSpendOfNewClient(gammaGamma.fromParams({ p: 6.25, q, gamma: 15.44 })))
    expect(error.message).toBe(
      `model.params.q: expected q > 1, as the mean of a population with heavier tails does not exist, received ${q}. ` +
        'Use a stated amount, such as medianSpendOfNewClient(model) [MEAN_UNDEFINED]',
    )
  })

  it('exists just above', () => {
    const edge = gammaGamma.fromParams({ p: 1, q: 1 + Number.EPSILON, gamma: 1 })
    expect(gammaGamma.expectedSpendOfNewClient(edge)).toBe(1 / Number.EPSILON)
  })
})

describe('medianSpendOfNewClient', () => {
  it('halves a drawn population', () => {
    for (const q of [3.74, 0.79, 0.1]) {
      const drawn = gammaGamma.fromParams({ p: 6.25, q, gamma: 15.44 })
      const { trueMeanSpend } = gammaGamma.simulate(drawn, { orders: new Uint8Array(20_000), seed: 3 })
      const median = gammaGamma.medianSpendOfNewClient(drawn)
      const above = trueMeanSpend.filter(spend => spend > median).length
      // Four standard errors of a count of 20,000 coins.
      expect(Math.abs(above - 10_000)).toBeLessThan(4 * Math.sqrt(5000))
    }
  })

  it('has the closed form of an exponential rate', () => {
    const exponential = gammaGamma.fromParams({ p: 3, q: 1, gamma: 10 })
    expect(gammaGamma.medianSpendOfNewClient(exponential)).toBeCloseRelative(30 / Math.LN2, 1e-13)
    // scipy.stats.gamma.ppf
    expect(gammaGamma.medianSpendOfNewClient(model)).toBeCloseRelative(28.27864025210179, 1e-12)
  })

  it('is refused where it passes the range of a double', () => {
    expect(gammaGamma.medianSpendOfNewClient(gammaGamma.fromParams({ p: 1, q: 0.001, gamma: 1 }))).toBeGreaterThan(
      1e300,
    )
    expect(() => gammaGamma.medianSpendOfNewClient(gammaGamma.fromParams({ p: 1, q: 5e-4, gamma: 1 }))).toThrow(
      'model.params.q: expected a number >= 0.001, received 0.0005 [OUT_OF_RANGE]',
    )
  })
})
