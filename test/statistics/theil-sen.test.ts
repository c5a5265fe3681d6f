import { describe, expect, it } from 'vitest'
import { randomStream } from '../../src/model/index.js'
import { theilSen } from '../../src/statistics/theil-sen.js'
import { thrown } from '../errors/thrown.js'

describe('the median slope', () => {
  it('has the slope and the exact test of scipy', () => {
    // scipy 1.15: theilslopes (slope, low, high) and kendalltau(method='exact').
    const found = theilSen([1, 2, 3, 4, 5, 6, 7, 8], [3.1, 2.7, 4.4, 5.0, 4.2, 6.9, 6.1, 9.8])
    expect(found.slope).toBeCloseTo(0.7966666666666666, 12)
    expect(found.pValue).toBeCloseTo(0.014136904761904762, 14)
    expect(found.score).toBe(20)
    expect(found.interval).toMatchObject({ method: 'sen-exact', level: 0.95 })
    expect(found.interval!.lower).toBeCloseTo(0.36666666666666653, 12)
    expect(found.interval!.upper).toBeCloseTo(1.2000000000000002, 12)
  })

  it('has no interval where the level cannot be reached', () => {
    // Four values: the clearest order has 2 / 24 = 0.083 on both sides; five: 2 / 120.
    expect(theilSen([1, 2, 3, 4], [1, 2, 3, 4])).not.toHaveProperty('interval')
    expect(theilSen([1, 2, 3, 4], [1, 2, 3, 4]).pValue).toBeCloseTo(2 / 24, 14)
    expect(theilSen([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]).interval).toBeDefined()
    expect(theilSen([1, 2, 3, 4], [1, 2, 3, 4], { level: 0.9 }).interval).toMatchObject({ lower: 1, upper: 1 })
  })

  it('keeps its level over orders drawn at random, also where S is taken as normal', () => {
    for (const [size, runs] of [
      [9, 2000],
      [61, 400],
    ] as const) {
      const uniform = randomStream(size)
      const times = Array.from({ length: size }, (_, i) => i)
      let [covered, believed] = [0, 0]
      for (let run = 0; run < runs; run++) {
        const values = times.map(time => 3 * time + uniform() ** 3)
        const { interval, pValue } = theilSen(times, values)
        if (interval!.lower <= 3 && 3 <= interval!.upper) covered++
        if (theilSen(times, times.map(uniform)).pValue <= 0.05) believed++
        expect(pValue).toBeLessThan(0.05)
      }
      const chance = 3.5 * Math.sqrt(0.0475 / runs)
      expect(covered / runs).toBeGreaterThan(0.95 - chance)
      expect(believed / runs).toBeLessThan(0.05 + chance)
    }
  })

  it('moves with units', () => {
    const [times, values] = [
      [1, 2, 4, 7, 9, 12],
      [5, 3, 8, 9, 7, 12],
    ]
    const { slope, intercept, pValue, interval } = theilSen(times!, values!)
    const scaled = theilSen(
      times!.map(time => 1e9 * time),
      values!.map(value => 1e-9 * value - 4),
    )
    expect(scaled.slope).toBeCloseRelative(1e-18 * slope, 1e-6)
    expect(scaled.pValue).toBe(pValue)
    expect(
      theilSen(
        times!,
        values!.map(value => -value),
      ),
    ).toMatchObject({ slope: -slope, intercept: -intercept })
    expect(
      theilSen(
        times!,
        values!.map(value => -value),
      ).interval!.upper,
    ).toBe(-interval!.lower)
  })

  it.each([
    [[1], [1], 'TOO_FEW_POINTS', 'times'],
    [[1, 1], [1, 2], 'CONFLICTING_OPTIONS', 'times[1]'],
    [[1, 2], [1], 'LENGTH_MISMATCH', 'values'],
    [[1, Number.NaN], [1, 2], 'OUT_OF_RANGE', 'times[1]'],
  ])('refuses %o and %o', (times, values, code, path) => {
    expect(thrown(() => theilSen(times, values))).toMatchObject({ code, path })
  })

  it('refuses more values than pairs of them fit', () => {
    expect(thrown(() => theilSen(new Float64Array(5001), new Float64Array(5001)))).toMatchObject({
      code: 'OUT_OF_RANGE',
    })
  })
})
