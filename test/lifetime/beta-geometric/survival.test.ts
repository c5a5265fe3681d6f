import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDropoutAverage } from '../../../src/lifetime/beta-geometric/dropout-average.js'
import { createSurvival } from '../../../src/lifetime/beta-geometric/survival.js'
import { magnitude } from '../../laws/arbitrary.js'

const size = magnitude(1e-3, 1e3)

describe('createSurvival', () => {
  it('agrees with the average over dropout, an independent way to the same number', () => {
    const average = createDropoutAverage()
    fc.assert(
      fc.property(size, size, size, size, magnitude(1e-3, 1e3), (s, A, a, B, share) => {
        const ours = createSurvival().over(s, A, a, B, share * A)
        const given = (p: number): number => Math.exp(-s * Math.log1p(p * share))
        // Both raise 1 + t/A to the power of a or s: their logarithms carry as many roundings.
        const close = 1e-13 * (10 + Math.max(a, s) * Math.log1p(share))
        expect(ours).toBeCloseRelative(average.of(a, B, given), close)
      }),
      { numRuns: 1000 },
    )
  })

  it('has the closed forms of dropout that is alike, of none, and of s = a + B', () => {
    const survival = createSurvival()
    expect(survival.over(3, 5, 1e9, 1e9, 7)).toBeCloseRelative((1 + 0.5 * (7 / 5)) ** -3, 1e-8)
    expect(survival.over(3, 5, 1e-12, 10, 7)).toBeCloseRelative(1, 1e-11)
    expect(survival.over(3, 5, 1e12, 10, 7)).toBeCloseRelative((5 / 12) ** 3, 1e-9)
    expect(survival.over(3, 5, 1, 2, 7)).toBeCloseRelative(5 / 12, 1e-15)
    expect(survival.over(1e5, 5, 0.5, 99_999.5, 7)).toBeCloseRelative(Math.sqrt(5 / 12), 1e-15)
  })

  it('is 1 now, never more, and 0 at the end of time', () => {
    const survival = createSurvival()
    fc.assert(
      fc.property(size, size, size, size, (s, A, a, B) => {
        expect(survival.over(s, A, a, B, 0)).toBe(1)
        expect(survival.over(s, A, a, B, 1e-300)).toBe(1)
        const late = survival.over(s, A, a, B, 1e300)
        expect(late).toBeGreaterThanOrEqual(0)
        expect(late).toBeLessThanOrEqual(survival.over(s, A, a, B, 1e10) * (1 + 1e-12))
      }),
      { numRuns: 300 },
    )
  })

  it('answers the same whatever was asked before', () => {
    const shared = createSurvival()
    fc.assert(
      fc.property(size, size, size, size, (s, A, a, B) => {
        expect(shared.over(s, A, a, B, A)).toBe(createSurvival().over(s, A, a, B, A))
      }),
      { numRuns: 200 },
    )
  })
})
