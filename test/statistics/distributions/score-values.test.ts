import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalCdf } from '../../../src/numeric/index.js'
import { valueAtScore } from '../../../src/statistics/distributions/score-values.js'
import { distributionMoments, distributionQuantile } from '../../../src/statistics/index.js'
import { smooth, stepped } from './samples.js'

describe('valueAtScore', () => {
  it('is the quantile of Φ(z)', () => {
    fc.assert(
      fc.property(smooth, fc.double({ min: -5, max: 5, noNaN: true }), (of, z) => {
        const exact = distributionQuantile(of, normalCdf(z))
        const { deviation } = distributionMoments(of)
        expect(Math.abs(valueAtScore(of)(z) - exact)).toBeLessThan(1e-7 * deviation + 1e-9 * Math.abs(exact))
      }),
      { numRuns: 60 },
    )
  })

  it('looks beta quantiles up within a billionth of the range', () => {
    for (const [a, b] of [
      [1.5, 4.5],
      [3, 3],
      [0.7, 0.8],
      [40, 2],
    ] as const) {
      const of = { kind: 'beta', a, b } as const
      const value = valueAtScore(of)
      for (let z = -7.9; z < 5; z += 0.137)
        expect(Math.abs(value(z) - distributionQuantile(of, normalCdf(z)))).toBeLessThan(1e-9)
    }
  })

  it('takes the steps of steps', () => {
    fc.assert(
      fc.property(stepped, fc.double({ min: -4, max: 4, noNaN: true }), (of, z) => {
        expect(valueAtScore(of)(z)).toBe(distributionQuantile(of, normalCdf(z)))
      }),
    )
  })

  it('is certain without deviation', () => {
    expect(valueAtScore({ kind: 'normal', mean: 1.1, deviation: 0 })(5)).toBe(1.1)
    expect(valueAtScore({ kind: 'pert', lower: 1.1, mode: 1.1, upper: 1.1 })(-5)).toBe(1.1)
  })
})
