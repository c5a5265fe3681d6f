import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gaussLegendre } from '../../../src/numeric/index.js'
import { distributionMoments, distributionQuantile } from '../../../src/statistics/index.js'
import { smooth } from './samples.js'

describe('distributionMoments', () => {
  it('gives the textbook', () => {
    expect(distributionMoments({ kind: 'point', value: 7 })).toEqual({ mean: 7, deviation: 0 })
    expect(distributionMoments({ kind: 'normal', mean: 7, deviation: 2 })).toEqual({ mean: 7, deviation: 2 })
    const { mean, deviation } = distributionMoments({ kind: 'log-normal', median: 1, logDeviation: 1 })
    expect(mean).toBeCloseTo(Math.exp(0.5), 14)
    expect(deviation).toBeCloseTo(Math.sqrt((Math.E - 1) * Math.E), 13)
    expect(distributionMoments({ kind: 'triangular', lower: 0, mode: 0, upper: 3 })).toEqual({
      mean: 1,
      deviation: Math.sqrt(0.5),
    })
    expect(distributionMoments({ kind: 'pert', lower: 0, mode: 5, upper: 10 }).deviation).toBeCloseTo(
      10 * Math.sqrt(9 / (36 * 7)),
      14,
    )
    expect(distributionMoments({ kind: 'beta', a: 1, b: 1, lower: 0, upper: 12 }).deviation).toBeCloseTo(
      Math.sqrt(12),
      14,
    )
    expect(distributionMoments({ kind: 'discrete', values: [0, 10], probabilities: [0.9, 0.1] })).toEqual({
      mean: 1,
      deviation: 3,
    })
    expect(distributionMoments({ kind: 'empirical', values: [1, 1, 4] }).mean).toBe(2)
  })

  it('refuses what no double holds', () => {
    expect(() => distributionMoments({ kind: 'log-normal', median: 1e300, logDeviation: 10 })).toThrow('OUT_OF_RANGE')
    expect(
      distributionMoments({ kind: 'triangular', lower: -1e200, mode: 0, upper: 1e200 }).deviation / 1e200,
    ).toBeCloseTo(Math.sqrt(1 / 6), 14)
  })

  it('is the integral of the quantiles', () => {
    const { nodes, weights } = gaussLegendre(400)
    fc.assert(
      fc.property(smooth, of => {
        const { mean, deviation } = distributionMoments(of)
        const integral = nodes.reduce(
          (sum, node, i) => sum + (weights[i]! / 2) * distributionQuantile(of, (1 + node) / 2),
          0,
        )
        expect(Math.abs(integral - mean)).toBeLessThan(0.003 * deviation + 1e-9 * Math.abs(mean))
      }),
      { numRuns: 40 },
    )
  })
})
