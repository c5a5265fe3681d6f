import { describe, expect, it } from 'vitest'
import { meanInterval, medianInterval } from '../../src/statistics/index.js'

describe('meanInterval', () => {
  it("is Student's", () => {
    // scipy.stats.t.interval
    const { value, interval } = meanInterval([4, 8, 6, 10])
    expect([value, interval?.level, interval?.method]).toEqual([7, 0.95, 'student'])
    expect(interval?.lower).toBeCloseTo(2.891_479_486_479, 10)
    expect(interval?.upper).toBeCloseTo(11.108_520_513_521, 10)
    expect(meanInterval([4, 8, 6, 10], { level: 0.9 }).interval?.upper).toBeCloseTo(10.038_179_130_187, 10)
  })

  it('is none of one value, and a point of values that are alike', () => {
    expect(meanInterval([7])).toEqual({ value: 7 })
    expect(meanInterval([0, 0])).toMatchObject({ value: 0, interval: { lower: 0, upper: 0 } })
    expect(meanInterval([1e300, 1e300, 1e300])).toMatchObject({ value: 1e300, interval: { lower: 1e300 } })
  })
})

describe('medianInterval', () => {
  const ascending = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

  it.each([
    [5, undefined],
    [6, [1, 6]],
    [20, [6, 15]],
    [100, [40, 61]],
  ])('of %d values lies where so many coins fall on either side', (n, ends) => {
    const { value, interval } = medianInterval(ascending(n).toReversed())
    expect(value).toBe((n + 1) / 2)
    expect(interval && [interval.lower, interval.upper]).toEqual(ends)
  })

  it('widens with the level', () => {
    expect(medianInterval(ascending(20), { level: 0.99 }).interval).toMatchObject({ lower: 4, upper: 17 })
  })

  it.each([
    [[], {}, 'EMPTY_INPUT', 'values'],
    [[1, Number.POSITIVE_INFINITY], {}, 'OUT_OF_RANGE', 'values[1]'],
    [[1], { level: 1 }, 'OUT_OF_RANGE', 'options.level'],
    [[1], { levels: 0.9 }, 'UNKNOWN_OPTION', 'options.levels'],
  ])('refuses %j with %j', (values, options, code, path) => {
    for (const interval of [meanInterval, medianInterval]) {
      expect(() => Reflect.apply(interval, undefined, [values, options])).toThrow(
        expect.objectContaining({ code, path }),
      )
    }
  })
})
