import { describe, expect, it } from 'vitest'
import { betaWeibullLaw } from '../../../src/lifetime/contractual/beta-weibull-law.js'
import { renewalSums } from '../../../src/lifetime/contractual/renewal-sums.js'
import { geometricLaw } from '../../../src/lifetime/geometric/law.js'
import table from '../../tables/contractual.table.json' with { type: 'json' }

const endless = Number.POSITIVE_INFINITY

describe('sums over renewals', () => {
  it('are right to 2e-14 over 150 rows: closed forms without end, terms one by one with one', () => {
    for (const [alpha, beta, c, tenure, rate, last, worth, weighted] of table.sums) {
      const law = betaWeibullLaw(alpha!, beta!, c!)
      const sums = renewalSums(law, tenure!, Math.log1p(rate!), last ?? endless)
      expect(sums.worth).toBeCloseRelative(worth!, 2e-14)
      if (typeof weighted === 'number') expect(sums.weighted).toBeCloseRelative(weighted, 2e-14)
    }
  })

  it('are the geometric series where nobody differs, however rare a loss is', () => {
    for (const theta of [1e-12, 1e-6, 0.003, 0.09, 0.2, 0.999]) {
      for (const rate of [0, 1e-9, 0.01, 0.5]) {
        const kept = (rate + theta) / (1 + rate)
        const { worth, weighted } = renewalSums(geometricLaw(theta), 7, Math.log1p(rate), endless)
        expect(worth).toBeCloseRelative((1 - theta) / kept, 1e-13)
        expect(weighted).toBeCloseRelative((1 - theta) / kept ** 2, 1e-13)
      }
    }
  })

  it('split at any renewal', () => {
    const law = betaWeibullLaw(0.9, 3, 1.3)
    for (const at of [1, 64, 200, 5000]) {
      const first = renewalSums(law, 2, 0.001, at).worth
      const left = Math.exp(law.logSurvival(2, at) - 0.001 * at)
      const rest = renewalSums(law, 2 + at, 0.001, endless).worth
      expect(first + left * rest).toBeCloseRelative(renewalSums(law, 2, 0.001, endless).worth, 1e-14)
    }
  })

  it('grow with money that grows, also where survival falls faster at first', () => {
    const law = betaWeibullLaw(3, 2, 1)
    let direct = 0
    for (let j = 1; j <= 900; j++) direct += Math.exp(law.logSurvival(0, j) + 0.05 * (j - 1))
    expect(renewalSums(law, 0, -0.05, 900).worth).toBeCloseRelative(direct, 1e-13)
  })

  it('add up a mean that takes a power law of 1e180 periods to see', () => {
    const law = betaWeibullLaw(40, 2, 0.05)
    const { worth } = renewalSums(law, 0, 0, endless)
    expect(worth).toBeGreaterThan(0)
    expect(Number.isFinite(worth)).toBe(true)
  })
})
