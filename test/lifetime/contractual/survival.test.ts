import { describe, expect, it } from 'vitest'
import { betaWeibullLaw } from '../../../src/lifetime/contractual/beta-weibull-law.js'
import { churnProbabilityOf, expectMean, held, medianTenureOf } from '../../../src/lifetime/contractual/survival.js'
import table from '../../tables/contractual.table.json' with { type: 'json' }

describe('survival of any law', () => {
  it('loses in a period what 120 rows of 60 digits say, to 1e-12', () => {
    for (const [alpha, beta, c, period, , churn] of table.survival) {
      const ask = churnProbabilityOf(() => betaWeibullLaw(alpha!, beta!, c!))
      expect(ask(undefined, { period: period! })).toBeCloseRelative(churn!, 1e-12)
    }
  })

  it('halves at its median, and says where no double holds it', () => {
    for (const [alpha, beta, c] of [
      [0.7, 1.2, 1],
      [0.2, 3, 0.5],
      [3, 0.001, 2],
      [0.5, 1e5, 1.5],
    ] as const) {
      const law = betaWeibullLaw(alpha, beta, c)
      const median = medianTenureOf(() => law)(undefined)
      expect(law.logSurvival(0, median)).toBeLessThanOrEqual(-Math.LN2)
      expect(law.logSurvival(0, median - 1)).toBeGreaterThan(-Math.LN2)
    }
    expect(() => medianTenureOf(() => betaWeibullLaw(1e-6, 1, 1))(undefined)).toThrow('2^53 periods')
  })

  it('has a mean where its tail falls fast enough', () => {
    expect(() => expectMean(betaWeibullLaw(1, 1, 1), 1)).toThrow('MEAN_UNDEFINED')
    expect(() => expectMean(betaWeibullLaw(0.6, 1, 2), 2)).toThrow('MEAN_UNDEFINED')
    expect(expectMean(betaWeibullLaw(0.6, 1, 2), 1)).toBe(undefined)
    expect(() => held(Number.POSITIVE_INFINITY)).toThrow('a mean that a double holds')
    expect(held(3)).toBe(3)
  })
})
