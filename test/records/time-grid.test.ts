import { describe, expect, it } from 'vitest'
import { gridOfDays, gridOfTimes, timesAt } from '../../src/records/time-grid.js'

describe('gridOfDays', () => {
  it('holds the days that occur, in the unit', () => {
    const grid = gridOfDays(Int32Array.of(0, 14, 0), Int32Array.of(28, 21, 28), 'week')
    expect(Array.from(grid.times)).toEqual([0, 2, 3, 4])
    expect(Array.from(grid.recency, step => grid.placeOf[step])).toEqual([0, 1, 0])
    expect(Array.from(grid.age, step => grid.placeOf[step])).toEqual([3, 2, 3])
    expect(Array.from(timesAt(grid, grid.recency))).toEqual([0, 2, 0])
    expect(Array.from(timesAt(grid, grid.age))).toEqual([4, 3, 4])
  })

  it('takes days as steps where many of them occur, and numbers them where few do', () => {
    const [recency, age] = [Int32Array.of(0, 3, 2), Int32Array.of(8, 9, 11)]
    const dense = gridOfDays(recency, age, 'day')
    expect(dense.age).toBe(age)
    expect(dense.timeOf).toHaveLength(12)
    const sparse = gridOfDays(recency, Int32Array.of(8, 9, 40), 'day')
    expect(sparse.timeOf).toEqual(Float64Array.of(0, 2, 3, 8, 9, 40))
    expect(Array.from(sparse.age)).toEqual([3, 4, 5])
    expect(Array.from(sparse.placeOf)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('sorts where a table would be longer than the data are many', () => {
    const grid = gridOfDays(Int32Array.of(0, 5), Int32Array.of(2_000_000_000, 7), 'day')
    expect(Array.from(grid.times)).toEqual([0, 5, 7, 2_000_000_000])
    expect(Array.from(grid.age)).toEqual([3, 2])
  })
})

describe('gridOfTimes', () => {
  it('brings printed days back to exact days', () => {
    const grid = gridOfTimes([30.4285714285714, 0], [38.8571428571429, 38.857142857142854], 'week')
    expect(Array.from(grid.times)).toEqual([0, 213 / 7, 272 / 7])
  })

  it('finds whole units that are no whole days', () => {
    const grid = gridOfTimes([1, 0], [2.0000000001, 3], 'month')
    expect(Array.from(grid.times)).toEqual([0, 1, 2, 3])
  })

  it.each([
    ['tenths', [0.1, 2.3]],
    ['hundredths', [30.43, 38.86]],
    ['thousandths', [0.001, 38.857]],
  ])('leaves %s of a unit as they are', (_, [recency = 0, age = 0]) => {
    const grid = gridOfTimes([recency], [age], 'week')
    expect(Array.from(grid.times)).toEqual([recency, age])
  })

  it('keeps every distinct time where there is no step', () => {
    const grid = gridOfTimes([Math.SQRT2, 0], [Math.PI, Math.E], 'week')
    expect(Array.from(grid.times)).toEqual([0, Math.SQRT2, Math.E, Math.PI])
    expect(Array.from(grid.recency)).toEqual([1, 0])
    expect(Array.from(grid.age)).toEqual([3, 2])
  })

  it('takes times beyond 32 bits of steps', () => {
    expect(Array.from(gridOfTimes([0], [1e12], 'day').times)).toEqual([0, 1e12])
  })
})
