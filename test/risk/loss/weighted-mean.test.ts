import { describe, expect, it } from 'vitest'
import { expectShare, weightedMean } from '../../../src/risk/loss/weighted-mean.js'
import { meanInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('weightedMean', () => {
  it('is the mean with Student interval where all weigh the same', () => {
    const sample = [0.1, 0.5, 0.9, 0.2]
    const { value, interval } = meanInterval(sample, { level: 0.9 })
    for (const weights of [undefined, [3, 3, 3, 3]]) {
      const found = weightedMean(sample, weights, 0.9)
      expect(found.value).toBeCloseRelative(value, 1e-14)
      expect(found.interval?.lower).toBeCloseTo(interval?.lower ?? 0, 13)
      expect(found.interval?.upper).toBeCloseTo(interval?.upper ?? 0, 13)
    }
    expect(weightedMean(sample, undefined, 0.9).interval?.method).toBe('student')
  })

  it('weighs rows, by hand', () => {
    const found = weightedMean([0, 1], [1, 3], 0.95)
    expect(found.value).toBe(0.75)
    // 2/1 · ((1·0.75)² + (3·0.25)²) / 16, t with one degree of freedom 12.7062.
    const reach = 12.706204736 * Math.sqrt((2 * (0.5625 + 0.5625)) / 16)
    expect(found.interval?.upper).toBeCloseTo(0.75 + reach, 7)
  })

  it('stands one row, equal rows, and weights near the ends of doubles', () => {
    expect(weightedMean([0.4], [7], 0.95)).toEqual({ value: 0.4 })
    expect(weightedMean([0.4, 0.4], undefined, 0.95).interval).toMatchObject({ lower: 0.4, upper: 0.4 })
    expect(weightedMean([0, 1], [1e308, 1e308], 0.95).value).toBe(0.5)
    expect(weightedMean([0, 1], [1e-308, 1e-308], 0.95).value).toBe(0.5)
  })
})

it('a share is from 0 to 1', () => {
  expect(expectShare(0.2, 'x')).toBe(0.2)
  expect(thrown(() => expectShare(20, 'x')).hint).toBe('Write 20 % as 0.2')
})
