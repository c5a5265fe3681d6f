import { describe, expect, it } from 'vitest'
import { correlatedBound } from '../../../src/risk/low-default/correlated-bound.js'

describe('the bound of one year with a common factor', () => {
  // mpmath 1.3, 25 digits: adaptive quadrature of the binomial sum over the factor, root by secant.
  it.each([
    [800, 0, 0.12, 0.9, 0.008643477290869254],
    [800, 3, 0.12, 0.75, 0.014148737411980809],
    [300, 1, 0.5, 0.99, 0.4566190998689911],
    [9810, 35, 0.15, 0.95, 0.03339916727478049],
  ])(
    '%i borrowers, %i defaults, correlation %d, confidence %d',
    (borrowers, defaults, correlation, confidence, bound) => {
      expect(correlatedBound({ borrowers, defaults }, confidence, correlation)).toBeCloseRelative(bound, 1e-11)
    },
  )

  it('is what Windridge’s calculator prints for 9,810 borrowers, which he confirms by simulation: 3.34 %', () => {
    expect(100 * correlatedBound({ borrowers: 9810, defaults: 35 }, 0.95, 0.15)).toBeCloseTo(3.34, 2)
  })

  it('does not care which of the two integrals is taken: they meet where spreads are equal', () => {
    for (const correlation of [1e-6, 0.01, 0.03, 0.05, 0.1]) {
      const below = correlatedBound({ borrowers: 800, defaults: 3 }, 0.9, correlation)
      const above = correlatedBound({ borrowers: 800, defaults: 3 }, 0.9, correlation * (1 + 1e-9))
      expect(above).toBeCloseRelative(below, 1e-8)
      expect(above).toBeGreaterThanOrEqual(below * (1 - 1e-12))
    }
  })

  it('stays a probability at the ends of its range', () => {
    for (const [borrowers, defaults] of [
      [1, 0],
      [2, 1],
      [1e7, 0],
      [1e7, 5e6],
      [1e6, 999_999],
    ] as const) {
      for (const correlation of [1e-12, 0.5, 0.999]) {
        for (const confidence of [1e-6, 0.5, 0.999999]) {
          const bound = correlatedBound({ borrowers, defaults }, confidence, correlation)
          expect(bound).toBeGreaterThanOrEqual(0)
          expect(bound).toBeLessThanOrEqual(1)
        }
      }
    }
  })
})
