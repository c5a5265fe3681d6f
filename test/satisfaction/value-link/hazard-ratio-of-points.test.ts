import { describe, expect, it } from 'vitest'
import { hazardRatioOfPoints } from '../../../src/satisfaction/value-link/index.js'

describe('hazard ratio of points', () => {
  it('multiplies along the route through loyalty and adds what is besides', () => {
    const { hazardRatio, logHazardRatio, throughLoyalty } = hazardRatioOfPoints(
      {
        route: 'through loyalty',
        loyaltyPerPoint: { estimate: 0.5, standardError: 0.1 },
        logHazardPerLoyaltyPoint: { estimate: -0.04, standardError: 0.01 },
        logHazardPerPoint: { estimate: -0.005, standardError: 0.002 },
      },
      { points: 4 },
    )
    expect(logHazardRatio).toBeCloseTo(-0.1, 12)
    expect(throughLoyalty).toBeCloseTo(-0.08, 12)
    expect(hazardRatio).toBeCloseTo(Math.exp(-0.1), 12)
  })

  it('has a log-normal interval where the route is direct', () => {
    const { interval } = hazardRatioOfPoints(
      { route: 'direct', logHazardPerPoint: { estimate: -0.02, standardError: 0.01 } },
      { draws: 200_000, level: 0.9 },
    )
    expect(Math.log(interval.lower)).toBeCloseTo(-0.02 - 1.6449 * 0.01, 3)
    expect(Math.log(interval.upper)).toBeCloseTo(-0.02 + 1.6449 * 0.01, 3)
  })

  it('has the limits of a product of two normals', () => {
    // Product of normals with means 2 and variances 1: quantiles by numerical integration of its distribution.
    const { interval } = hazardRatioOfPoints(
      {
        route: 'through loyalty',
        loyaltyPerPoint: { estimate: 2, standardError: 1 },
        logHazardPerLoyaltyPoint: { estimate: 2, standardError: 1 },
      },
      { draws: 400_000 },
    )
    expect(Math.log(interval.lower)).toBeCloseTo(-0.4002, 1)
    expect(Math.log(interval.upper) / 11.0541).toBeCloseTo(1, 2)
  })

  it('names what is wrong', () => {
    const effect = { route: 'direct', logHazardPerPoint: { estimate: 0, standardError: 0 } } as const
    expect(() => hazardRatioOfPoints(effect, { points: Number.NaN })).toThrow(/options.points/)
    expect(() => hazardRatioOfPoints(effect, { seed: 1.5 })).toThrow(/options.seed/)
    expect(() => hazardRatioOfPoints(null as never)).toThrow(/effect/)
  })
})
