import stdlibChiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile'
import stdlibFQuantile from '@stdlib/stats-base-dists-f-quantile'
import stdlibTQuantile from '@stdlib/stats-base-dists-t-quantile'
import { describe, expect, it } from 'vitest'
import { chiSquareQuantile, chiSquareSurvival, fQuantile, studentTQuantile } from '../../src/numeric/quantiles.js'
import table from '../tables/incomplete-beta.table.json' with { type: 'json' }

const PROBABILITIES = [1e-10, 1e-4, 0.05, 0.3, 0.7, 0.975, 0.9999]
const DEGREES = [0.7, 1, 3, 12.5, 200]

describe('studentTQuantile', () => {
  it('agrees with @stdlib', () => {
    for (const df of DEGREES) {
      for (const p of PROBABILITIES) expect(studentTQuantile(p, df)).toBeCloseRelative(stdlibTQuantile(p, df), 1e-12)
    }
  })

  it('is a tangent for one degree of freedom, into the far tail', () => {
    expect(studentTQuantile(0.75, 1)).toBeCloseRelative(1, 1e-14)
    expect(studentTQuantile(1e-200, 1)).toBeCloseRelative(-1 / (Math.PI * 1e-200), 1e-13)
    expect(studentTQuantile(0.5, 3)).toBe(0)
    expect([studentTQuantile(0, 3), studentTQuantile(1, 3)]).toEqual([-Infinity, Infinity])
  })

  it('is NaN outside its domain', () => {
    expect([studentTQuantile(-0.1, 3), studentTQuantile(1.1, 3), studentTQuantile(0.2, 0)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })
})

describe('chiSquareQuantile', () => {
  it('agrees with @stdlib', () => {
    for (const df of DEGREES) {
      for (const p of PROBABILITIES) {
        expect(chiSquareQuantile(p, df)).toBeCloseRelative(stdlibChiSquareQuantile(p, df), 1e-12)
      }
    }
  })
})

describe('chiSquareSurvival', () => {
  it('is exponential for two degrees of freedom, and undoes the quantile', () => {
    expect(chiSquareSurvival(1400, 2)).toBeCloseRelative(Math.exp(-700), 1e-12)
    expect(chiSquareSurvival(chiSquareQuantile(0.95, 7), 7)).toBeCloseRelative(0.05, 1e-12)
  })
})

describe('fQuantile', () => {
  it('agrees with @stdlib', () => {
    for (const df1 of DEGREES) {
      for (const p of PROBABILITIES) {
        expect(fQuantile(p, df1, 9.5)).toBeCloseRelative(stdlibFQuantile(p, df1, 9.5), 1e-12)
      }
    }
  })

  it(`meets ${table.fQuantiles.length} quantiles of 30 digits, for degrees of freedom to 1e12`, () => {
    for (const [p, df1, df2, expected] of table.fQuantiles as number[][]) {
      expect(fQuantile(p!, df1!, df2!)).toBeCloseRelative(expected!, 1e-13)
    }
  })

  it('keeps the width of a narrow distribution', () => {
    for (const df of [1e12, 1e15, 1e18, 1e24]) {
      expect(fQuantile(0.975, df, df) - 1).toBeCloseRelative(
        1.959963984540054 * Math.sqrt(4 / df),
        1e-5 + 3e-16 * Math.sqrt(df),
      )
    }
  })

  it('turns over with its degrees of freedom', () => {
    expect(fQuantile(0.3, 4, 11) * fQuantile(0.7, 11, 4)).toBeCloseRelative(1, 1e-13)
    expect([fQuantile(0, 2, 3), fQuantile(1, 2, 3)]).toEqual([0, Infinity])
  })
})
