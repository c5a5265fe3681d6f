import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDropoutAverage } from '../../../src/lifetime/beta-geometric/dropout-average.js'
import { magnitude } from '../../laws/arbitrary.js'

const shape = magnitude(1e-3, 1e6)

describe('createDropoutAverage', () => {
  // mpmath, 800 digits, Fader, Hardie and Lee (2005), eq. 9 with r = s, alpha = A.
  it.each([
    [2, 5, 0.4, 0.3, 9, 1.6993338751088918],
    [40, 1, 0.01, 0.02, 30, 749.0229377610005],
    [0.5, 1, 300, 2, 10, 0.7022378219087181],
    [900, 10, 700, 800, 100, 2.144492131616595],
  ])('gives the expected purchases of s %d, A %d, Beta(%d, %d), t %d', (s, A, a, B, t, expected) => {
    const purchases = (p: number): number => (p === 0 ? (s * t) / A : -Math.expm1(-s * Math.log1p((p * t) / A)) / p)
    expect(createDropoutAverage().of(a, B, purchases)).toBeCloseRelative(expected, 1e-13)
  })

  it('has the moments of the Beta distribution, over nine orders of magnitude', () => {
    const average = createDropoutAverage()
    fc.assert(
      fc.property(shape, shape, (a, B) => {
        expect(average.of(a, B, () => 1)).toBeCloseRelative(1, 1e-15)
        expect(average.of(a, B, p => p)).toBeCloseRelative(a / (a + B), 2e-13)
        const square = (a / (a + B)) * ((a + 1) / (a + B + 1))
        expect(average.of(a, B, p => p * p)).toBeCloseRelative(square, 2e-13)
      }),
      { numRuns: 300 },
    )
  })

  it('is finite where shapes are tiny or huge', () => {
    for (const a of [1e-8, 1e8]) {
      for (const B of [1e-8, 1e8]) {
        const value = createDropoutAverage().of(a, B, p => 1 / (1 + p))
        expect(value).toBeGreaterThan(0.4999)
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
      }
    }
  })

  it('answers the same whatever was asked before', () => {
    const shared = createDropoutAverage()
    fc.assert(
      fc.property(shape, shape, (a, B) => {
        expect(shared.of(a, B, Math.exp)).toBe(createDropoutAverage().of(a, B, Math.exp))
      }),
      { numRuns: 50 },
    )
  })
})
