import { describe, expect, it } from 'vitest'
import { peakShape } from '../../src/statistics/peak-shape.js'

describe('the shape of a peak', () => {
  it('has errors, correlations and what the others explain', () => {
    // Standard deviations 2 and 0.5, correlation 0.6: the other explains 0.36 of each.
    const shape = peakShape([4, 0.6, 0.6, 0.25], 2)
    expect(Array.from(shape?.errors ?? [])).toEqual([2, 0.5])
    expect(shape?.explained[0]).toBeCloseRelative(0.36, 1e-12)
    expect(shape?.explained[1]).toBeCloseRelative(0.36, 1e-12)
    expect(shape?.correlation(0, 1)).toBeCloseRelative(0.6, 1e-15)
    expect(shape?.correlation(1, 0)).toBeCloseRelative(0.6, 1e-15)
  })

  it('counts what several others explain together', () => {
    // c = a + b + noise of variance 0.5 over independent a and b of variance 1.
    const shape = peakShape([1, 0, 1, 0, 1, 1, 1, 1, 2.5], 3)
    expect(shape?.explained[2]).toBeCloseRelative(0.8, 1e-12)
  })

  it('is none of what is no covariance', () => {
    expect(peakShape([1, 2, 2, 1], 2)).toBe(undefined)
  })
})
