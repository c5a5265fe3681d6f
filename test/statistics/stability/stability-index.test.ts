import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { stabilityIndex } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('stabilityIndex', () => {
  it('is the sum over bins of the change of share by the change of its logarithm', () => {
    const { index, rows, folk, smoothing, emptyCells } = stabilityIndex([100, 200, 100], [30, 30, 20])
    const parts = [
      [0.25, 0.375],
      [0.5, 0.375],
      [0.25, 0.25],
    ].map(([then = 1, now = 1]) => (now - then) * Math.log(now / then))
    expect(rows.map(({ contribution }) => contribution)).toEqual(parts.map(part => expect.closeTo(part, 15)))
    expect(index).toBeCloseTo((parts[0] ?? 0) + (parts[1] ?? 0), 15)
    expect([folk, smoothing, emptyCells]).toEqual(['stable', 0, 0])
  })

  // A peer's scorecard on its own test data; counts by bin in test/golden/stability.test.ts.
  it('has a threshold that falls with the number of rows, where 0.1 and 0.25 do not', () => {
    const few = stabilityIndex([25, 50, 25], [30, 30, 20])
    const many = stabilityIndex([2500, 5000, 2500], [3000, 3000, 2000])
    expect(few.index).toBeCloseTo(many.index, 15)
    expect(few.sizes).toEqual([100, 80])
    // (1/100 + 1/80) times the 95 % quantile of chi-square with two degrees of freedom, 5.991464547107979.
    expect(few.threshold).toBeCloseRelative(0.0225 * 5.991464547107979, 1e-12)
    expect(many.threshold).toBeCloseRelative(0.000225 * 5.991464547107979, 1e-12)
    expect(few.pValue).toBeGreaterThan(0.05)
    expect(many.pValue).toBeLessThan(1e-20)
    expect(stabilityIndex([25, 50, 25], [30, 30, 20], { level: 0.99 }).threshold).toBeCloseRelative(
      0.0225 * 9.21034037197618,
      1e-12,
    )
  })

  it('exceeds its threshold as often as it says: 5 % of 3,000 pairs of samples', () => {
    const uniform = randomStream(13)
    const draw = (size: number): number[] => {
      const counts = new Array<number>(8).fill(0)
      for (let row = 0; row < size; row++) {
        const bin = Math.floor(8 * uniform() ** 1.3)
        counts[bin] = (counts[bin] ?? 0) + 1
      }
      return counts
    }
    let beyond = 0
    for (let run = 0; run < 3000; run++) {
      const { index, threshold } = stabilityIndex(draw(800), draw(400))
      if (threshold !== undefined && index > threshold) beyond++
    }
    expect(beyond / 3000).toBeGreaterThan(0.035)
    expect(beyond / 3000).toBeLessThan(0.065)
  })

  it('reads by the customary bounds too', () => {
    expect(stabilityIndex([50, 50], [50, 50])).toMatchObject({ index: 0, folk: 'stable', pValue: 1 })
    expect(stabilityIndex([50, 50], [30, 70]).folk).toBe('moderate')
    expect(stabilityIndex([50, 50], [20, 80]).folk).toBe('shift')
  })

  it('fills empty bins and says with what, never infinite', () => {
    const filled = stabilityIndex([50, 50, 0], [40, 50, 10])
    expect(filled).toMatchObject({ emptyCells: 1, smoothing: 0.5, degreesOfFreedom: 2, folk: 'shift' })
    expect(filled.rows[2]).toMatchObject({ expected: 0, actual: 10 })
    expect(filled.rows[2]?.expectedShare).toBeCloseTo(0.5 / 101.5, 15)
    expect(filled.rows[2]?.actualShare).toBeCloseTo(10.5 / 101.5, 15)
    const more = stabilityIndex([50, 50, 0], [40, 50, 10], { smoothing: 5 })
    expect(more.smoothing).toBe(5)
    expect(more.index).toBeLessThan(filled.index)
    const refused = thrown(() => stabilityIndex([50, 50, 0], [40, 50, 10], { smoothing: 0 }))
    expect(refused).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'expected[2]',
      hint: 'An empty bin makes the index infinite',
    })
    expect(thrown(() => stabilityIndex([50, 50], [0, 10], { smoothing: 0 })).path).toBe('actual[0]')
  })

  it('leaves out bins that are empty in both', () => {
    const without = stabilityIndex([50, 50], [40, 60])
    const beside = stabilityIndex([50, 0, 50], [40, 0, 60])
    expect(beside.index).toBe(without.index)
    expect(beside).toMatchObject({ degreesOfFreedom: 1, emptyCells: 0, smoothing: 0 })
    expect(beside.rows[1]).toEqual({ expected: 0, actual: 0, expectedShare: 0, actualShare: 0, contribution: 0 })
    expect(thrown(() => stabilityIndex([0, 0, 5], [0, 3, 0], { smoothing: 0 })).path).toBe('expected[1]')
  })

  it('takes shares, whose sizes only the caller knows', () => {
    const shares = stabilityIndex([0.25, 0.5, 0.25], [0.375, 0.375, 0.25])
    expect(shares.index).toBeCloseTo(stabilityIndex([100, 200, 100], [30, 30, 20]).index, 15)
    expect(shares).not.toHaveProperty('threshold')
    expect(shares).not.toHaveProperty('sizes')
    const sized = stabilityIndex([0.25, 0.5, 0.25], [0.375, 0.375, 0.25], { sizes: [400, 80] })
    expect(sized.threshold).toBeCloseRelative(stabilityIndex([100, 200, 100], [30, 30, 20]).threshold ?? 0, 1e-14)
    const empty = stabilityIndex([0.5, 0.5, 0], [0.4, 0.5, 0.1], { sizes: [100, 100] })
    expect(empty.index).toBeCloseTo(stabilityIndex([50, 50, 0], [40, 50, 10]).index, 12)
    expect(thrown(() => stabilityIndex([0.5, 0.5, 0], [0.4, 0.5, 0.1]))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.sizes',
      hint: 'An empty bin makes the index infinite, and smoothing adds rows',
    })
  })

  it('says nothing of chance where all rows are in one bin', () => {
    const one = stabilityIndex([100], [80])
    expect(one).toMatchObject({ index: 0, degreesOfFreedom: 0 })
    expect(one).not.toHaveProperty('threshold')
  })

  it('keeps to counts of any size', () => {
    const small = stabilityIndex([1, 2, 1], [3, 3, 2])
    const large = stabilityIndex([1e300, 2e300, 1e300], [3e-300, 3e-300, 2e-300], { sizes: [4, 8] })
    expect(large.index).toBeCloseTo(small.index, 14)
  })

  it('refuses columns that are none', () => {
    expect(thrown(() => stabilityIndex([1, 2], [1, 2, 3])).code).toBe('LENGTH_MISMATCH')
    expect(thrown(() => stabilityIndex([1, -2], [1, 2])).path).toBe('expected[1]')
    expect(thrown(() => stabilityIndex([0, 0], [1, 2])).path).toBe('expected')
    expect(thrown(() => stabilityIndex([1, 2], [0, 0]))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'actual',
      expected: 'at least one number above 0',
      received: '"only 0"',
    })
    expect(thrown(() => stabilityIndex([1, 2], [1, -1])).path).toBe('actual[1]')
    expect(thrown(() => stabilityIndex([1, 2], [1, 2], { sizes: [0, 10] })).path).toBe('options.sizes[0]')
    expect(thrown(() => stabilityIndex([0.5, 0.5], [0, 0], { sizes: [10, 0] })).path).toBe('options.sizes[1]')
    expect(thrown(() => stabilityIndex([1], [1], { smoothing: -1 })).path).toBe('options.smoothing')
    expect(thrown(() => stabilityIndex([1], [1], JSON.parse('{ "smooth": 1 }'))).path).toBe('options.smooth')
  })
})

describe('what doubles can hardly hold', () => {
  it('has a finite index', () => {
    const { index } = stabilityIndex([5e-324, 20, 30], [12, 18, 33])
    // The first bin holds 12/63 of the rows against about 2^-1074.
    expect(index).toBeCloseRelative((12 / 63) * (Math.log(12 / 63) + 1074 * Math.LN2), 1e-2)
  })

  it('has no sizes of less than a row', () => {
    expect(thrown(() => stabilityIndex([1, 2], [2, 1], { sizes: [1e-320, 3] })).path).toBe('options.sizes[0]')
  })

  it('takes null for no default', () => {
    expect(thrown(() => stabilityIndex([1, 2], [2, 1], JSON.parse('{ "smoothing": null }'))).path).toBe(
      'options.smoothing',
    )
  })
})
