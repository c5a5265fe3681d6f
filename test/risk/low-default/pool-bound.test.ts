import { describe, expect, it } from 'vitest'
import type { BoundOptions } from '../../../src/risk/index.js'
import { defaultProbabilityBound } from '../../../src/risk/index.js'
import { proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const POOL = { borrowers: 800, defaults: 3 }

describe('defaultProbabilityBound', () => {
  it('is closed without defaults: nobody of N defaults with probability 1 − confidence', () => {
    for (const confidence of [0.5, 0.75, 0.9, 0.999]) {
      for (const borrowers of [1, 300, 800, 1e6]) {
        const bound = defaultProbabilityBound({ borrowers, defaults: 0 }, { confidence })
        expect(bound).toBeCloseRelative(-Math.expm1(Math.log1p(-confidence) / borrowers), 1e-13)
      }
    }
  })

  it('is the upper end of Clopper and Pearson where defaults are independent', () => {
    const { upper } = proportionInterval(3, 800, { method: 'clopper-pearson', level: 0.8 })
    expect(defaultProbabilityBound(POOL, { confidence: 0.9 })).toBeCloseRelative(upper, 1e-13)
  })

  it('is closed over years too without correlation: those who did not default in any of them', () => {
    const yearly = defaultProbabilityBound(POOL, { confidence: 0.9, years: 4 })
    expect(1 - (1 - yearly) ** 4).toBeCloseRelative(defaultProbabilityBound(POOL, { confidence: 0.9 }), 1e-12)
    expect(defaultProbabilityBound(POOL, { confidence: 0.9, years: 4, yearCorrelation: 0.5 })).toBe(yearly)
  })

  it('comes near the closed form as correlation vanishes', () => {
    for (const years of [1, 3]) {
      const exact = defaultProbabilityBound(POOL, { confidence: 0.9, years })
      const near = defaultProbabilityBound(POOL, {
        confidence: 0.9,
        years,
        assetCorrelation: 1e-10,
        yearCorrelation: 0.4,
      })
      expect(near).toBeCloseRelative(exact, 1e-4)
    }
  })

  it('is 1 where all defaulted', () => {
    for (const assetCorrelation of [0, 0.2]) {
      for (const years of [1, 3]) {
        expect(
          defaultProbabilityBound({ borrowers: 2, defaults: 2 }, { confidence: 0.5, assetCorrelation, years }),
        ).toBe(1)
      }
    }
  })

  it('refuses options that are none', () => {
    const path = (options: object) =>
      thrown(() => defaultProbabilityBound(POOL, JSON.parse(JSON.stringify(options)))).path
    expect(path({})).toBe('options.confidence')
    for (const confidence of [0, 1, 90]) expect(path({ confidence })).toBe('options.confidence')
    for (const assetCorrelation of [-0.1, 1])
      expect(path({ confidence: 0.9, assetCorrelation })).toBe('options.assetCorrelation')
    for (const years of [0, 1.5, 51]) expect(path({ confidence: 0.9, years })).toBe('options.years')
    for (const yearCorrelation of [-0.1, 1.1])
      expect(path({ confidence: 0.9, yearCorrelation })).toBe('options.yearCorrelation')
    expect(path({ confidence: 0.9, rho: 0.1 })).toBe('options.rho')
    const options: BoundOptions = { confidence: 75 }
    expect(thrown(() => defaultProbabilityBound(POOL, options)).hint).toBe('Write 75 % as 0.75')
  })
})
