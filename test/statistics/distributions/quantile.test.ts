import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalCdf } from '../../../src/numeric/index.js'
import { distributionCdf, distributionQuantile } from '../../../src/statistics/index.js'
import { smooth, stepped } from './samples.js'

const PROBABILITY = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })

describe('distributionQuantile', () => {
  it('gives published and hand-computed values', () => {
    expect(distributionQuantile({ kind: 'normal', mean: 10, deviation: 2 }, 0.975)).toBeCloseTo(13.919927969080108, 12)
    expect(distributionQuantile({ kind: 'log-normal', median: 2, logDeviation: 0.5 }, 0.5)).toBe(2)
    expect(distributionQuantile({ kind: 'uniform', lower: 2, upper: 6 }, 0.25)).toBe(3)
    expect(distributionQuantile({ kind: 'triangular', lower: 0, mode: 1, upper: 2 }, 0.875)).toBe(1.5)
    expect(distributionQuantile({ kind: 'beta', a: 2, b: 2, lower: 10, upper: 20 }, 0.5)).toBeCloseTo(15, 12)
    expect(distributionQuantile({ kind: 'pert', lower: 0, mode: 5, upper: 10 }, 0.5)).toBeCloseTo(5, 12)
    expect(distributionQuantile({ kind: 'empirical', values: [3, 1, 2] }, 2 / 3)).toBe(2)
    expect(
      normalCdf(distributionQuantile({ kind: 'normal', mean: 0, deviation: 1, lower: -1, upper: 2 }, 0.3)),
    ).toBeCloseTo(normalCdf(-1) + 0.3 * (normalCdf(2) - normalCdf(-1)), 14)
  })

  it('takes the least step that is reached', () => {
    const delay = { kind: 'discrete', values: [12, 0, 3], probabilities: [0.25, 0.5, 0.25] } as const
    expect([0, 0.5, 0.500001, 0.75, 0.76, 1].map(p => distributionQuantile(delay, p))).toEqual([0, 0, 3, 3, 12, 12])
  })

  it('reaches a step at the sum of chances up to it, whatever the rounding of the sum', () => {
    const tenths = {
      kind: 'discrete',
      values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      probabilities: Array(10).fill(0.1),
    } as const
    expect([0.1, 0.3, 0.6, 0.8, 0.9, 1].map(p => distributionQuantile(tenths, p))).toEqual([1, 3, 6, 8, 9, 10])
    expect(distributionQuantile({ kind: 'discrete', values: [1, 2, 3], probabilities: [0.7, 0.1, 0.2] }, 0.8)).toBe(2)
  })

  it('ends at its bounds to the last digit, and never beyond', () => {
    const cut = { kind: 'normal', mean: 1, deviation: 1e6, lower: 0, upper: 3 } as const
    expect([0, 1].map(p => distributionQuantile(cut, p))).toEqual([0, 3])
    expect(distributionQuantile({ kind: 'normal', mean: 2, deviation: 0, lower: 1 }, 0)).toBe(2)
    const falling = { kind: 'triangular', lower: 1e15, mode: 1e15, upper: 1e21 } as const
    expect(distributionQuantile(falling, 0)).toBe(1e15)
    expect(distributionQuantile(falling, 1e-300)).toBe(1e15)
    // 1 - √(1 - p) = p / 2 of the width.
    expect(distributionQuantile({ ...falling, lower: 0, mode: 0 }, 1e-12) / 5e8).toBeCloseTo(1, 11)
  })

  it('reads a large sample in time', () => {
    const values = Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 300_000)
    expect(distributionQuantile({ kind: 'empirical', values }, 0.5)).toBe(149_999)
    const probabilities = values.map(() => 1 / values.length)
    expect(distributionQuantile({ kind: 'discrete', values, probabilities }, 0.5)).toBe(149_999)
  })

  it('is undone by the distribution function', () => {
    fc.assert(
      fc.property(smooth, PROBABILITY, (of, p) => {
        expect(distributionCdf(of, distributionQuantile(of, p))).toBeCloseTo(p, 8)
      }),
    )
    fc.assert(
      fc.property(stepped, PROBABILITY, (of, p) => {
        expect(distributionCdf(of, distributionQuantile(of, p))).toBeGreaterThanOrEqual(p - 1e-12)
      }),
    )
  })

  it('never falls', () => {
    fc.assert(
      fc.property(fc.oneof(smooth, stepped), PROBABILITY, PROBABILITY, (of, p, q) => {
        const [lower, upper] = [Math.min(p, q), Math.max(p, q)]
        const [low, high] = [distributionQuantile(of, lower), distributionQuantile(of, upper)]
        expect(low).toBeLessThanOrEqual(high + 1e-12 * Math.abs(high))
      }),
    )
  })

  it('refuses what is no probability, and an end that is not there', () => {
    expect(() => distributionQuantile({ kind: 'uniform', lower: 0, upper: 1 }, 1.1)).toThrow('OUT_OF_RANGE')
    expect(() => distributionQuantile({ kind: 'normal', mean: 0, deviation: 1 }, 1)).toThrow('OUT_OF_RANGE')
    expect(distributionQuantile({ kind: 'normal', mean: 0, deviation: 1, upper: 1 }, 1)).toBe(1)
  })
})
