import { describe, expect, it } from 'vitest'
import { randomStream } from '../../src/model/index.js'
import { normalQuantile } from '../../src/numeric/index.js'
import { clusteredShare } from '../../src/statistics/index.js'

describe('clusteredShare', () => {
  it('is the ratio of sums, wide where few clusters decide', () => {
    const even = clusteredShare([1, 1, 1, 0, 0, 0, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    const uneven = clusteredShare([91, 1, 1, 0, 0, 0, 1, 1, 1, 1], [91, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    expect([even.share, even.clusters]).toEqual([0.7, 10])
    expect(uneven.share).toBeCloseTo(0.97, 12)
    expect(uneven.interval.upper - uneven.interval.lower).toBeGreaterThan(even.interval.upper - even.interval.lower)
  })

  it('is that of 9 trials, less for the estimate, for ten equal clusters with all or nothing', () => {
    // n* = 9 (1.959964 / 2.262157)^2 = 6.756054; quantiles by Simpson's rule on the density of the beta distribution.
    const { interval } = clusteredShare([1, 1, 1, 0, 0, 0, 1, 1, 1, 1], new Array(10).fill(1))
    expect(interval.lower).toBeCloseTo(0.271_598_999_9, 9)
    expect(interval.upper).toBeCloseTo(0.960_509_783_8, 9)
    expect(interval).toMatchObject({ level: 0.95, kind: 'confidence', method: 'korn-graubard' })
  })

  it('does not change with the unit, at any magnitude, nor with clusters of nothing', () => {
    const plain = clusteredShare([90, 0, 300, 50], [100, 40, 300, 60])
    for (const unit of [1e-300, 1e-6, 1e6, 1e300]) {
      const scaled = clusteredShare(
        [90, 0, 300, 50].map(y => y * unit),
        [100, 40, 300, 60].map(x => x * unit),
      )
      expect(scaled.share).toBeCloseTo(plain.share, 12)
      expect(scaled.interval.lower).toBeCloseTo(plain.interval.lower, 10)
    }
    expect(clusteredShare([90, 0, 0, 300, 50], [100, 0, 40, 300, 60])).toEqual(plain)
  })

  it('has ends at the edges, and where all clusters are alike', () => {
    expect(clusteredShare([0, 0, 0], [1, 2, 3]).interval).toMatchObject({ lower: 0 })
    expect(clusteredShare([1, 2, 3], [1, 2, 3]).interval).toMatchObject({ upper: 1 })
    const { share, interval } = clusteredShare([1, 2, 3], [2, 4, 6])
    expect(share).toBe(0.5)
    expect(interval.lower).toBeGreaterThan(0)
    expect(interval.upper).toBeLessThan(1)
  })

  it('knows nothing from one cluster, and says so', () => {
    const one = clusteredShare([3, 0], [4, 0], { level: 0.9 })
    expect(one).toMatchObject({
      share: 0.75,
      clusters: 1,
      interval: { lower: 0, upper: 1, level: 0.9, unbounded: 'both' },
    })
  })

  it('covers at least as often as it says where large clusters decide', () => {
    const uniform = randomStream(20_240_601)
    let covered = 0
    for (let run = 0; run < 400; run++) {
      const wholes = Array.from({ length: 60 }, () => Math.exp(1.5 * normalQuantile(uniform())))
      const parts = wholes.map(whole => (uniform() < 0.1 ? whole : 0))
      const { lower, upper } = clusteredShare(parts, wholes).interval
      if (lower <= 0.1 && 0.1 <= upper) covered++
    }
    expect(covered / 400).toBeGreaterThan(0.95)
  })

  it.each([
    [[1], [0], {}, 'OUT_OF_RANGE', 'parts[0]'],
    [[0], [0], {}, 'NO_DATA', 'wholes'],
    [[-1], [1], {}, 'OUT_OF_RANGE', 'parts[0]'],
    [[1, 1], [1], {}, 'LENGTH_MISMATCH', 'wholes'],
    [[], [], {}, 'EMPTY_INPUT', 'parts'],
    [[1], [1], { level: 95 }, 'OUT_OF_RANGE', 'options.level'],
    [[1], [1], { method: 'wald' }, 'UNKNOWN_OPTION', 'options.method'],
  ])('refuses %j of %j with %j', (parts, wholes, options, code, path) => {
    expect(() => Reflect.apply(clusteredShare, undefined, [parts, wholes, options])).toThrow(
      expect.objectContaining({ code, path }),
    )
  })
})

describe('a level next to 0', () => {
  it('has an interval of next to no width', () => {
    const { interval, share } = clusteredShare([1, 2, 3], [2, 3, 4], { level: 5e-324 })
    expect(interval.lower).toBeCloseTo(share, 0)
    expect(interval.upper).toBeCloseTo(share, 0)
  })
})
