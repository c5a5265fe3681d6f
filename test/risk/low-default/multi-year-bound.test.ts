import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { normalCdf, normalQuantile } from '../../../src/numeric/index.js'
import { correlatedBound } from '../../../src/risk/low-default/correlated-bound.js'
import { multiYearBound } from '../../../src/risk/low-default/multi-year-bound.js'
import { thrown } from '../../errors/thrown.js'

const TERMS = { confidence: 0.9, assetCorrelation: 0.12, years: 2, yearCorrelation: 0.3 }

describe('the bound of several years', () => {
  // A sum over both factors at once, in Python: 181 x 181 points of the bivariate normal density.
  it('is what a double integral gives over two years', () => {
    expect(multiYearBound({ borrowers: 300, defaults: 1 }, TERMS)).toBeCloseRelative(0.01389303875473559, 1e-9)
    const strong = { confidence: 0.75, assetCorrelation: 0.3, years: 2, yearCorrelation: 0.8 }
    expect(multiYearBound({ borrowers: 50, defaults: 4 }, strong)).toBeCloseRelative(0.14443923094531017, 1e-9)
  })

  it('is that of one year where there is one', () => {
    const one = multiYearBound({ borrowers: 800, defaults: 3 }, { ...TERMS, years: 1 })
    expect(one).toBeCloseRelative(correlatedBound({ borrowers: 800, defaults: 3 }, 0.9, 0.12), 1e-9)
  })

  it('comes near years alike as their correlation comes near 1', () => {
    const pool = { borrowers: 800, defaults: 3 }
    const alike = multiYearBound(pool, { ...TERMS, yearCorrelation: 1 })
    expect(multiYearBound(pool, { ...TERMS, yearCorrelation: 0.995 })).toBeCloseRelative(alike, 0.01)
    expect(multiYearBound(pool, { ...TERMS, yearCorrelation: 0 })).toBeLessThan(alike)
  })

  it('falls with years of observation, and rises with defaults', () => {
    const bound = (years: number, defaults: number) => multiYearBound({ borrowers: 800, defaults }, { ...TERMS, years })
    expect(bound(5, 0)).toBeLessThan(bound(3, 0))
    expect(bound(5, 3)).toBeGreaterThan(bound(5, 0))
  })

  it('is where simulated borrowers default so seldom with the probability asked for', () => {
    const pool = { borrowers: 200, defaults: 2 }
    const terms = { confidence: 0.75, assetCorrelation: 0.2, years: 4, yearCorrelation: 0.5 }
    const threshold = normalQuantile(multiYearBound(pool, terms))
    const draw = randomStream(20_261)
    const normal = (): number => normalQuantile(Math.min(1 - 1e-16, Math.max(1e-16, draw())))
    const runs = 20_000
    let few = 0
    for (let run = 0; run < runs; run++) {
      let factor = normal()
      let left = pool.borrowers
      for (let year = 0; year < terms.years; year++) {
        if (year > 0) factor = 0.5 * factor + Math.sqrt(0.75) * normal()
        const hazard = normalCdf((threshold - Math.sqrt(0.2) * factor) / Math.sqrt(0.8))
        for (let borrower = left; borrower > 0; borrower--) if (draw() < hazard) left--
      }
      if (pool.borrowers - left <= pool.defaults) few++
    }
    // Three standard errors of a share of 25 % in 20,000 runs: 0.0092.
    expect(Math.abs(few / runs - 0.25)).toBeLessThan(0.0092)
  })

  it('refuses defaults that are not few', () => {
    expect(thrown(() => multiYearBound({ borrowers: 1000, defaults: 201 }, TERMS)).path).toBe('defaults')
  })

  it('says so where correlations next to 1 cannot be resolved', () => {
    const error = thrown(() => multiYearBound({ borrowers: 800, defaults: 3 }, { ...TERMS, yearCorrelation: 1 - 1e-9 }))
    expect(error).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options' })
  })
})
