import { describe, expect, it } from 'vitest'
import { distributionCdf } from '../../../src/statistics/index.js'

describe('distributionCdf', () => {
  it('gives hand-computed values', () => {
    expect(distributionCdf({ kind: 'point', value: 1 }, 0.99)).toBe(0)
    expect(distributionCdf({ kind: 'point', value: 1 }, 1)).toBe(1)
    expect(distributionCdf({ kind: 'uniform', lower: 2, upper: 6 }, 3)).toBe(0.25)
    expect(distributionCdf({ kind: 'triangular', lower: 0, mode: 1, upper: 4 }, 2)).toBeCloseTo(2 / 3, 15)
    expect(distributionCdf({ kind: 'triangular', lower: 0, mode: 0, upper: 1 }, 0.5)).toBe(0.75)
    expect(distributionCdf({ kind: 'beta', a: 2, b: 1 }, 0.5)).toBeCloseTo(0.25, 15)
    expect(distributionCdf({ kind: 'log-normal', median: 3, logDeviation: 1 }, 3)).toBe(0.5)
    expect(distributionCdf({ kind: 'log-normal', median: 3, logDeviation: 1 }, -1)).toBe(0)
    expect(distributionCdf({ kind: 'normal', mean: 0, deviation: 1, lower: 0 }, 1)).toBeCloseTo(0.6826894921370859, 14)
  })

  it('is 0 before and 1 after', () => {
    for (const of of [
      { kind: 'uniform', lower: 0, upper: 1 },
      { kind: 'triangular', lower: 0, mode: 0.2, upper: 1 },
      { kind: 'pert', lower: 0, mode: 0.2, upper: 1 },
      { kind: 'discrete', values: [0.5, 1], probabilities: [0.5, 0.5] },
      { kind: 'normal', mean: 0.5, deviation: 0 },
      { kind: 'normal', mean: 0.5, deviation: 1, lower: 0, upper: 1 },
    ] as const) {
      expect(distributionCdf(of, -0.1)).toBe(0)
      expect(distributionCdf(of, 1.1)).toBe(1)
    }
  })

  it('refuses what is no number', () => {
    expect(() => distributionCdf({ kind: 'point', value: 1 }, Number.NaN)).toThrow('OUT_OF_RANGE')
  })
})
