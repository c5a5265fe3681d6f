import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { drawFutures } from '../../../src/project/construction/progress-futures.js'

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value / values.length, 0)

describe('drawFutures', () => {
  it('goes on as it went, give or take the prior, and costs what it cost', () => {
    const even = { days: 30, earned: 20, progress: 0.2, cost: 8 }
    const { days, costRates } = drawFutures([even, even, even], 50, 1e6, 2000, randomStream(1))
    const sorted = Float64Array.from(days).sort()
    expect(sorted[1000]).toBeCloseRelative(75, 0.03)
    expect(sorted[1900]! - sorted[100]!).toBeLessThan(60)
    expect(mean(costRates)).toBeCloseTo(40, 10)
  })

  it('is less sure the less was seen', () => {
    const times = [12, 28].map(earned => ({ days: 30, earned, progress: earned / 100 }))
    const width = (count: number) => {
      const { days } = drawFutures(Array.from({ length: count }, () => times).flat(), 200, 1e6, 2000, randomStream(2))
      const sorted = Float64Array.from(days).sort()
      return sorted[1900]! - sorted[100]!
    }
    expect(width(1)).toBeGreaterThan(1.5 * width(3))
    expect(width(3)).toBeGreaterThan(width(20))
  })

  it('draws times again as they were where some earned nothing', () => {
    const intervals = [
      { days: 30, earned: 0, progress: 0 },
      { days: 30, earned: 30, progress: 0.3 },
    ]
    const { days } = drawFutures(intervals, 30, 1e5, 4000, randomStream(2))
    // Moved away from the pace of 15 by √3: -11 and 41; at the least one time, of which a part is left over.
    expect(Math.min(...days)).toBeCloseTo((30 * 30) / (15 + 15 * Math.sqrt(3)), 9)
    expect(Array.from(days).some(time => time > 100)).toBe(true)
  })

  it('never ends where nothing moves', () => {
    const { days, costRates } = drawFutures(
      [
        { days: 30, earned: 0, progress: 0, cost: 1 },
        { days: 30, earned: -5, progress: -0.1, cost: 1 },
      ],
      50,
      1000,
      20,
      randomStream(3),
    )
    expect(Array.from(days).every(time => time === Number.POSITIVE_INFINITY)).toBe(true)
    expect(mean(costRates)).toBe(Number.POSITIVE_INFINITY)
  })
})
