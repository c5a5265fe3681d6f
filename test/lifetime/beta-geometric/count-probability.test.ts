import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countProbability } from '../../../src/lifetime/beta-geometric/count-probability.js'
import { magnitude } from '../../laws/arbitrary.js'

const params = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }

describe('countProbability', () => {
  // mpmath, 80 digits: n purchases and no leave, or at least n and gone at the last chance.
  it.each([
    [0, 0, 39, 0.35197976436226075],
    [0, 1, 39, 0.3332624755255768],
    [0, 10, 2, 2.400407420380098e-8],
    [0, 100, 365, 5.0444880839936316e-5],
    [0, 171, 365, 6.544816189985488e-6],
    [0, 300, 365, 3.187246451350513e-7],
    [1, 0, 39, 0.582473189493289],
    [1, 1, 39, 0.1827830772875405],
    [1, 10, 2, 2.2104135802201023e-8],
    [1, 100, 365, 4.985539633043471e-5],
    [1, 171, 365, 6.503052128272247e-6],
    [1, 300, 365, 3.1763687787206105e-7],
  ] as const)('with %i chances to leave at first, n = %d within %d weeks', (first, n, t, expected) => {
    expect(countProbability(params, first, n, t)).toBeCloseRelative(expected, 1e-12)
  })

  it('gives everybody who may leave at once a zero more often', () => {
    const size = magnitude(1e-2, 1e2)
    fc.assert(
      fc.property(size, size, size, size, size, (r, alpha, a, b, t) => {
        const [never, maybe] = ([0, 1] as const).map(first => countProbability({ r, alpha, a, b }, first, 0, t))
        // b/(a+b) stay and are silent, or a/(a+b) leave.
        expect(maybe).toBeCloseRelative((a + b * never!) / (a + b), 1e-12)
      }),
      { numRuns: 300 },
    )
  })

  it('stays a probability where horizons are endless and rates alike', () => {
    for (const first of [0, 1] as const) {
      for (const [r, alpha, t] of [
        [1e9, 1e9, 5],
        [0.2, 1e-300, 5],
        [0.2, 4, 1e300],
      ] as const) {
        const value = countProbability({ r, alpha, a: 0.8, b: 2.4 }, first, 12, t)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
    }
  })
})
