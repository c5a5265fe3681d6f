import { describe, expect, it } from 'vitest'
import { gompertzLaw, rateOfLiving, stayAt, termsOf } from '../../../src/lifetime/ggom-nbd/law.js'
import { ggomNbd } from '../../../src/lifetime/index.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'

describe('gompertzLaw', () => {
  // mpmath, 50 digits.
  it.each([
    [0.0002, 0.603, 0.0026, 0, 39, -0.8377012816068076, 0.046384615384615385],
    [0.3, 2, 5000, 20, 15, -4.068729927286098, 0.04480526913879934],
    [1e-12, 0.6, 1e-11, 5, 30, -0.6591673732085325, 0.04000000000016667],
    [2, 1e-3, 1e6, 1e5, 1e5, -200, 0.002],
  ])('b %d, s %d, beta %d: from %d on for %d', (b, s, beta, u, v, logSurvival, hazard) => {
    const law = gompertzLaw({ b, s, beta })
    expect(law.logSurvival(u, v)).toBeCloseRelative(logSurvival, 1e-14)
    expect(law.hazard(u)).toBeCloseRelative(hazard, 1e-14)
    expect(law.logSurvival(0, u) + law.logSurvival(u, v)).toBeCloseRelative(law.logSurvival(0, u + v), 1e-13)
  })

  it('stays finite where exponentials would not', () => {
    const law = gompertzLaw({ b: 1, s: 0.5, beta: 1e-50 })
    expect(law.logSurvival(0, 1e6)).toBeCloseRelative(-0.5 * (1e6 + 50 * Math.LN10), 1e-14)
    expect(law.hazard(1e6)).toBe(0.5)
    expect(law.logSurvival(1e6, 1e-12)).toBeCloseRelative(-0.5e-12, 1e-14)
  })

  it('keeps its digits where clients are so alike that one Gompertz law describes them', () => {
    // mpmath, 50 digits.
    expect(gompertzLaw({ b: 0.05, s: 1e6, beta: 1e9 }).logSurvival(30, 70)).toBeCloseRelative(
      -0.14393145917298097,
      1e-13,
    )
  })

  it('tends to Pareto as b goes to 0 with beta / b fixed', () => {
    const [s, scale] = [0.606, 11.669]
    const pareto = paretoLaw({ s, beta: scale })
    for (const b of [1e-6, 1e-9, 1e-13]) {
      const law = gompertzLaw({ b, s, beta: b * scale })
      const near = 200 * b
      expect(law.logSurvival(5, 39)).toBeCloseRelative(pareto.logSurvival(5, 39), near + 1e-14)
      expect(law.hazard(39)).toBeCloseRelative(pareto.hazard(39), near + 1e-14)
    }
  })

  it('is exponential where beta is 1', () => {
    const law = gompertzLaw({ b: 0.2, s: 3, beta: 1 })
    for (const u of [0, 1, 1e3]) {
      expect(law.hazard(u)).toBeCloseRelative(0.6, 1e-15)
      expect(law.logSurvival(u, 7)).toBeCloseRelative(-4.2, 1e-14)
    }
  })

  it('names how long its scale holds: for ever where hazards fall, in steps while they rise', () => {
    expect(gompertzLaw({ b: 1, s: 1, beta: 0.5 }).scaleHolds(0)).toBe(Number.POSITIVE_INFINITY)
    const law = gompertzLaw({ b: 1, s: 1, beta: 1e6 })
    expect(law.scaleHolds(0)).toBeLessThan(Math.log(1e6))
    expect(law.scaleHolds(13)).toBeGreaterThanOrEqual(0.75)
    expect(law.scaleHolds(14)).toBe(Number.POSITIVE_INFINITY)
  })
})

it('rateOfLiving is the mean of what hazards began with, of those who are left', () => {
  const params = { b: 0.1, s: 2, beta: 20 }
  expect(rateOfLiving(params, 0)).toBeCloseRelative(0.01, 1e-15)
  expect(rateOfLiving(params, 30)).toBeCloseRelative((0.1 * 2) / (19 + Math.exp(3)), 1e-14)
})

it('termsOf checks a document', () => {
  const model = ggomNbd.fromParams({ r: 0.5, alpha: 10, b: 0.1, s: 2, beta: 20 })
  expect(termsOf(model)[0]).toEqual(model.params)
  expect(termsOf(model)[1].hazard(0)).toBe(gompertzLaw(model.params).hazard(0))
})

describe('stayAt', () => {
  it.each([
    [0.0002, 0.603, 0.0026, 30],
    [0.3, 2, 5000, 20],
    [1e-12, 0.6, 1e-11, 5],
    [2, 1e-3, 1e6, 3],
    [1, 0.5, 1e-50, 0],
    [1, 1e-3, 1e90, 0],
  ])('is where survival has fallen so far: b %d, s %d, beta %d, from %d on', (b, s, beta, u) => {
    const law = gompertzLaw({ b, s, beta })
    for (const e of [1e-3, 0.3, 2, 30]) {
      const stay = stayAt({ b, s, beta }, u, e)
      expect(law.logSurvival(u, stay)).toBeCloseRelative(-e, 1e-10)
    }
  })

  it('is nothing at e = 0', () => {
    expect(stayAt({ b: 0.1, s: 1, beta: 2 }, 10, 0)).toBe(0)
  })
})
