import { describe, expect, it } from 'vitest'
import { byMoments, minka, mostLikely, thom } from '../../../src/lifetime/regularity/shape-estimates.js'
import { digamma } from '../../../src/numeric/index.js'

const intervals = Float64Array.of(3, 9, 4, 12, 7, 7, 5, 8, 21, 2)

describe('the shape of one client', () => {
  it('solves ln k − ψ(k) = ln mean − mean of logarithms at the highest likelihood', () => {
    for (const sample of [
      intervals,
      Float64Array.of(1, 100),
      Float64Array.of(1000, 1001, 999),
      Float64Array.of(1e-6, 1e6),
    ]) {
      const k = mostLikely(sample)
      const mean = sample.reduce((sum, t) => sum + t, 0) / sample.length
      const s = Math.log(mean) - sample.reduce((sum, t) => sum + Math.log(t), 0) / sample.length
      expect(Math.log(k) - digamma(k)).toBeCloseTo(s, 9)
      expect(Math.abs(minka(sample) / k - 1)).toBeLessThan(0.015)
      expect(Math.abs(thom(sample) / k - 1)).toBeLessThan(0.6)
    }
  })

  it('is 1 / cv² by moments', () => {
    expect(byMoments(Float64Array.of(1, 3))).toBeCloseTo(2, 14)
    expect(byMoments(intervals)).toBeCloseTo(60.84 / 30.4, 12)
  })

  it('is infinite where all times are alike', () => {
    for (const estimate of [mostLikely, minka, thom, byMoments]) {
      expect(estimate(Float64Array.of(7, 7, 7))).toBe(Number.POSITIVE_INFINITY)
    }
  })

  it('does not depend on the unit of time', () => {
    for (const estimate of [mostLikely, minka, thom, byMoments]) {
      expect(estimate(intervals.map(t => t / 7))).toBeCloseRelative(estimate(intervals), 1e-12)
    }
  })
})
