import { describe, expect, it } from 'vitest'
import { fSurvival, studentTwoSided } from '../../src/statistics/f-tail.js'

describe('tails of F and of Student', () => {
  it('are those of the tables', () => {
    // Of one degree of freedom t is Cauchy's: P(|t| >= 1) is a half. F(2, n) has (1 + 2F/n)^(-n/2).
    expect(studentTwoSided(1, 1)).toBeCloseTo(0.5, 14)
    for (const far of [0.01, 0.3, 3, 400]) {
      expect(fSurvival(far, 2, 8)).toBeCloseRelative((1 + far / 4) ** -4, 1e-12)
    }
    expect(studentTwoSided(0, 5)).toBe(1)
  })

  it('stay what they are at any number of rows', () => {
    // The normal distribution's, to which many degrees of freedom lead.
    for (const df of [1e12, 1e15, 1e20, 1e300]) {
      expect(studentTwoSided(0.14165627, df)).toBeCloseRelative(0.8873515180015896, 1e-10)
    }
  })
})
