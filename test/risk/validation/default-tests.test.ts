import { describe, expect, it } from 'vitest'
import { atLeast, defaultTests } from '../../../src/risk/validation/default-tests.js'

describe('atLeast', () => {
  // Basel Committee (1996), Supervisory framework for the use of backtesting, table 1: type 1 errors of 250 days at 99 %.
  it('has the published chances of 0 to 10 of 250 at one percent', () => {
    const published = [100, 91.9, 71.4, 45.7, 24.2, 10.8, 4.1, 1.4, 0.4, 0.1, 0]
    expect(published.map((_, defaults) => Number((100 * atLeast(250, defaults, 0.01, 0)).toFixed(1)))).toEqual(
      published,
    )
  })

  // scipy 1.17.1: integrate.quad of the normal density times stats.binom.sf, given the factor.
  it.each([
    [250, 5, 0.01, 0.05, 0.15848938109137753],
    [1000, 20, 0.01, 0.12, 0.1365594761531096],
    [50, 1, 0.002, 0.2, 0.08102519948962472],
  ])('of %i at least %i at a PD of %f with correlation %f', (borrowers, defaults, pd, correlation, chance) => {
    expect(atLeast(borrowers, defaults, pd, correlation)).toBeCloseRelative(chance, 1e-10)
  })

  it('goes over into independence, and into the distribution of the factor with many borrowers', () => {
    expect(atLeast(400, 9, 0.01, 1e-9)).toBeCloseTo(atLeast(400, 9, 0.01, 0), 6)
    // Vasicek's limit at PD 1 %, correlation 0.05 and a share of 2 %: 1 − Φ((√0.95 Φ⁻¹(0.02) − Φ⁻¹(0.01)) / √0.05).
    expect(atLeast(1_000_000, 20_000, 0.01, 0.05)).toBeCloseTo(0.07331, 4)
  })

  it('is certain of certainties', () => {
    expect(atLeast(10, 0, 0, 0)).toBe(1)
    expect(atLeast(10, 1, 0, 0.1)).toBe(0)
    expect(atLeast(10, 10, 1, 0.1)).toBe(1)
  })
})

describe('defaultTests', () => {
  // scipy 1.17.1: stats.binom.sf(16, 800, 0.01), stats.norm.sf(9 / √7.92), stats.beta.cdf(0.01, 17.5, 783.5).
  it('are the binomial, the normal and Jeffreys’ test', () => {
    const tests = defaultTests({ probabilityOfDefault: 0.01, borrowers: 800, defaults: 17 }, 0)
    expect(tests.binomial).toBeCloseRelative(0.0035395433822430693, 1e-12)
    expect(tests.normal).toBeCloseRelative(0.0006918956200823992, 1e-12)
    expect(tests.jeffreys).toBeCloseRelative(0.0023194816688262235, 1e-12)
    expect(tests).not.toHaveProperty('correlated')
  })

  it('say more of a common factor, and nothing normal of certainty', () => {
    const outcome = { probabilityOfDefault: 0.01, borrowers: 800, defaults: 17 }
    const { correlated } = defaultTests(outcome, 0.1)
    expect(correlated).toBeGreaterThan(0.05)
    expect(defaultTests({ ...outcome, probabilityOfDefault: 1 }, 0)).toEqual({ binomial: 1, jeffreys: 1 })
    expect(defaultTests({ ...outcome, probabilityOfDefault: 0 }, 0)).toEqual({ binomial: 0, jeffreys: 0 })
  })
})
