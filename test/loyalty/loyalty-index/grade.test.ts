import { describe, expect, it } from 'vitest'
import { gradeOf, gradeVariance } from '../../../src/loyalty/loyalty-index/grade.js'
import { SMALL } from './small-policy.js'

const { wallet, gap } = SMALL.indicators

describe('grades', () => {
  it('lie on a line between goalposts, whichever is the better one', () => {
    expect([-1, 0, 0.25, 1, 9].map(figure => gradeOf(wallet!, figure))).toEqual([0, 0, 0.25, 1, 1])
    expect([-1, 0, 5, 20, 90].map(figure => gradeOf(gap!, figure))).toEqual([1, 1, 0.75, 0, 0])
    expect(gradeOf({ ...wallet!, worst: -1e200, best: 1e200 }, 1e200)).toBe(1)
  })

  // Quadrature of the cut-off normal number by scipy.integrate.quad, numpy.clip.
  it.each([
    [0.5, 0.1, 0.009999988920803027],
    [0.9, 0.2, 0.022137378298049824],
    [1.0, 0.3, 0.030611863464830403],
    [1.3, 0.2, 0.0008795248961515728],
    [-0.1, 0.5, 0.06136317345214232],
    [0.5, 5, 0.23671520782787575],
  ])('of %f with an error of %f vary by %f', (figure, error, variance) => {
    expect(gradeVariance(wallet!, figure, error)).toBeCloseRelative(variance, 1e-9)
    expect(gradeVariance(gap!, 20 * (1 - figure), 20 * error)).toBeCloseRelative(variance, 1e-9)
  })

  it('do not vary without error or far beyond the goalposts, and never by more than two ends can', () => {
    expect(gradeVariance(wallet!, 0.5, 0)).toBe(0)
    expect(gradeVariance(wallet!, 1e200, 1)).toBe(0)
    expect(gradeVariance(wallet!, 0.5, 1e200)).toBeCloseTo(0.25, 12)
    expect(gradeVariance(wallet!, 0.5, 1e-160)).toBeGreaterThanOrEqual(0)
  })

  it('between goalposts next to each other vary like a coin, however wide the error', () => {
    for (const best of [1e-120, 1e-300, 1e-323]) {
      const near = { ...wallet!, worst: 0, best }
      expect(gradeVariance(near, 1, 1)).toBeCloseRelative(0.8413447460685429 * 0.15865525393145707, 1e-12)
      expect(gradeVariance(near, 1e200, 1e200)).toBeCloseRelative(0.8413447460685429 * 0.15865525393145707, 1e-12)
      expect(gradeVariance({ ...near, worst: best, best: 0 }, -1, 1)).toBeCloseRelative(
        0.8413447460685429 * 0.15865525393145707,
        1e-12,
      )
    }
  })
})
