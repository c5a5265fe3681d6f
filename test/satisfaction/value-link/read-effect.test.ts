import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import {
  drawLogHazard,
  logHazardPerPoint,
  readEffect,
  varianceByLink,
} from '../../../src/satisfaction/value-link/read-effect.js'

const effect = readEffect({
  route: 'through loyalty',
  loyaltyPerPoint: { estimate: 0.8, standardError: 0 },
  logHazardPerLoyaltyPoint: { estimate: -0.5, standardError: 0.3 },
  logHazardPerPoint: { estimate: -0.1, standardError: 0.2 },
  covariance: -0.03,
})

describe('the chain from satisfaction to leaving', () => {
  it('is a product and a sum', () => {
    expect(logHazardPerPoint(effect)).toBeCloseTo(-0.5, 12)
    expect(
      logHazardPerPoint(readEffect({ route: 'direct', logHazardPerPoint: { estimate: 3, standardError: 1 } })),
    ).toBe(3)
  })

  it('is drawn with the variance of its slopes and their covariance', () => {
    const uniform = randomStream(11)
    const draws = Float64Array.from({ length: 40_000 }, () => drawLogHazard(effect, uniform))
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
    // 0.8²·0.09 + 0.04 − 2·0.8·0.03
    expect(variance / 0.0496).toBeCloseTo(1, 1)
    expect(mean).toBeCloseTo(-0.5, 2)
    expect(varianceByLink(effect)).toEqual({ satisfactionToLoyalty: 0, hazard: expect.closeTo(0.0496, 12) })
  })

  it('has slopes that doubles can carry', () => {
    const wild = { estimate: 1e200, standardError: 0 }
    expect(() => readEffect({ route: 'direct', logHazardPerPoint: wild })).toThrow(/logHazardPerPoint.estimate/)
  })
})
