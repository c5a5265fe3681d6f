import { expect, it } from 'vitest'
import { binsBetween, cumulated } from '../../../src/risk/binning/cumulated.js'
import { numericRows } from '../../../src/risk/binning/rows.js'

const columnOf = (values: readonly number[], outcomes: readonly number[], weights?: readonly number[]) =>
  cumulated(numericRows(values, { outcomes, weights }, [], 'values'))

it('adds up what stands before each place', () => {
  expect(columnOf([3, 1, 2, 1], [0, 1, 1, 0])).toEqual({
    values: Float64Array.of(1, 1, 2, 3),
    goods: Float64Array.of(0, 0, 1, 1, 2),
    bads: Float64Array.of(0, 1, 1, 2, 2),
  })
  const weighted = columnOf([3, 1, 2], [0, 1, 0], [0.5, 2, 4])
  expect(weighted.goods).toEqual(Float64Array.of(0, 0, 4, 4.5))
  expect(weighted.bads).toEqual(Float64Array.of(0, 2, 2, 2))
})

it('cuts between values and at them, closed on the left', () => {
  const { size, starts, counts, goods, bads } = binsBetween(columnOf([1, 2, 2, 2, 5, 9], [0, 1, 0, 0, 1, 0]), [2, 6])
  expect(size).toBe(3)
  expect(starts).toEqual(Float64Array.of(Number.NEGATIVE_INFINITY, 2, 6))
  expect([counts, goods, bads].map(column => Array.from(column))).toEqual([
    [1, 4, 1],
    [1, 2, 1],
    [0, 2, 0],
  ])
})

it('leaves no bin empty', () => {
  const bins = binsBetween(columnOf([1, 2, 10, 11], [0, 1, 1, 1]), [-3, 0, 5, 7, 11, 20])
  expect(Array.from(bins.starts)).toEqual([0, 7, 11])
  expect(Array.from(bins.counts)).toEqual([2, 1, 1])
})

it('has exactly nothing of a class that is not there, whatever weights are', () => {
  const weights = [0.1, 0.2, 0.3, 0.7, 0.1]
  const { goods, bads } = binsBetween(columnOf([1, 2, 3, 4, 5], [0, 0, 1, 1, 0], weights), [3, 5])
  expect([goods[1], bads[0], bads[2]]).toEqual([0, 0, 0])
})
