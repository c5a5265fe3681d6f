import { describe, expect, it } from 'vitest'
import { betaI } from '../../../src/numeric/index.js'
import type { DefaultPosteriorOptions } from '../../../src/risk/index.js'
import { defaultPosterior, defaultProbabilityBound } from '../../../src/risk/index.js'
import { proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const POOL = { borrowers: 800, defaults: 3 }

describe('defaultPosterior', () => {
  it('has the quantiles of its posterior, and says which prior it is', () => {
    const { prior, posterior, mean, median, interval, upperBound, standardDeviation } = defaultPosterior(POOL, {
      prior: { alpha: 2, beta: 98 },
      level: 0.9,
    })
    expect([prior, posterior]).toEqual([
      { alpha: 2, beta: 98 },
      { alpha: 5, beta: 895 },
    ])
    expect(mean).toBeCloseRelative(5 / 900, 1e-15)
    expect(standardDeviation).toBeCloseRelative(Math.sqrt((5 * 895) / (900 * 900 * 901)), 1e-14)
    expect(betaI(median, 5, 895)).toBeCloseRelative(0.5, 1e-12)
    expect(betaI(interval.lower, 5, 895)).toBeCloseRelative(0.05, 1e-12)
    expect(1 - betaI(interval.upper, 5, 895)).toBeCloseRelative(0.05, 1e-11)
    expect(betaI(upperBound, 5, 895)).toBeCloseRelative(0.9, 1e-12)
    expect(interval).toMatchObject({ level: 0.9, kind: 'credible', method: 'beta(2, 98) prior' })
  })

  it('is the interval of Jeffreys under his prior', () => {
    const { lower, upper } = proportionInterval(3, 800, { method: 'jeffreys' })
    expect(defaultPosterior(POOL, { prior: 'jeffreys' }).interval).toMatchObject({ lower, upper, level: 0.95 })
  })

  it('has the posterior mean (D + 1)/(N + 2) under the uniform prior', () => {
    expect(defaultPosterior(POOL, { prior: 'uniform' }).mean).toBeCloseRelative(4 / 802, 1e-15)
  })

  it('has Pluto and Tasche’s bounds as quantiles under the conservative prior (Tasche 2013)', () => {
    for (const confidence of [0.5, 0.75, 0.99]) {
      const { upperBound } = defaultPosterior(POOL, { prior: 'conservative', level: confidence })
      expect(upperBound).toBe(defaultProbabilityBound(POOL, { confidence }))
    }
  })

  it('refuses a prior that leaves no distribution, or is none', () => {
    const all = { borrowers: 2, defaults: 2 }
    expect(thrown(() => defaultPosterior(all, { prior: 'conservative' })).path).toBe('options.prior')
    expect(thrown(() => defaultPosterior({ borrowers: 2, defaults: 0 }, { prior: { alpha: 0, beta: 1 } })).path).toBe(
      'options.prior',
    )
    const path = (options: string) => {
      const parsed: DefaultPosteriorOptions = JSON.parse(options)
      return thrown(() => defaultPosterior(POOL, parsed)).path
    }
    expect(path('{}')).toBe('options.prior')
    expect(path('{ "prior": "flat" }')).toBe('options.prior')
    expect(path('{ "prior": { "alpha": -1, "beta": 1 } }')).toBe('options.prior.alpha')
    expect(path('{ "prior": { "alpha": 1 } }')).toBe('options.prior.beta')
    expect(path('{ "prior": { "alpha": 1, "beta": 1e16 } }')).toBe('options.prior.beta')
    expect(path('{ "prior": "uniform", "level": 1 }')).toBe('options.level')
  })
})
