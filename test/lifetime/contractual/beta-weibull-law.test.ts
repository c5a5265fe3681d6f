import { describe, expect, it } from 'vitest'
import { betaWeibullLaw, powerRise } from '../../../src/lifetime/contractual/beta-weibull-law.js'
import { randomStream } from '../../../src/model/index.js'
import table from '../../tables/contractual.table.json' with { type: 'json' }

describe('survival B(α, β+tᶜ)/B(α, β)', () => {
  it('is right over 120 rows, α and β from 1e-6 to 1e6, tenures to a million: ln S to 2e-15, S to as much times ln S', () => {
    for (const [alpha, beta, c, t, survival] of table.survival) {
      const ours = betaWeibullLaw(alpha!, beta!, c!).logSurvival(0, t!)
      expect(Math.exp(ours)).toBeCloseRelative(survival!, 2e-15 * (1 + Math.abs(ours)))
    }
  })

  it('has the hazard that differences show', () => {
    for (const [alpha, beta, c, t] of [
      [0.7, 1.2, 1, 3],
      [2, 40, 1.7, 12],
      [0.1, 0.3, 0.4, 500],
    ] as const) {
      const law = betaWeibullLaw(alpha, beta, c)
      const step = t * 1e-4
      const numeric = (law.logSurvival(0, t - step) - law.logSurvival(0, t + step)) / (2 * step)
      expect(law.hazard(0, t)).toBeCloseRelative(numeric, 1e-6)
      expect(law.hazard(t - 1, 1)).toBe(law.hazard(0, t))
    }
  })

  it('ends in the power law that it states', () => {
    const law = betaWeibullLaw(1.5, 3, 1.2)
    const constant = (t: number): number =>
      law.logSurvival(0, t) + law.tailPower * Math.log(t) - Math.log1p(-law.tailExcess(t))
    expect(constant(1e4)).toBeCloseTo(constant(1e6), 8)
  })

  it('draws a tenure of at least one period, and one without end of who never leaves', () => {
    expect(betaWeibullLaw(1e-12, 1e12, 1).drawTenure(randomStream(1))).toBe(Number.POSITIVE_INFINITY)
    expect(betaWeibullLaw(1e12, 1e-12, 1).drawTenure(randomStream(1))).toBe(1)
  })
})

it('a rise of a power keeps its digits', () => {
  expect(powerRise(0, 3, 2)).toBe(9)
  expect(powerRise(2, 1, 2)).toBeCloseRelative(5, 1e-15)
  expect(powerRise(1e6, 1, 0.5)).toBeCloseRelative(1 / (Math.sqrt(1_000_001) + 1000), 1e-15)
})
