import { expect, it } from 'vitest'
import { rankTimes, rowsByRank } from '../../../../src/statistics/survival/curves/rank-times.js'

it('ranks whole numbers by counting and others by sorting, alike', () => {
  for (const scale of [1, 0.1, 1e9, 1e-12]) {
    const values = Float64Array.from([5, 0, 3, 3, 12, 5], value => value * scale)
    const { times, rank } = rankTimes(values)
    expect(times).toEqual(Float64Array.from([0, 3, 5, 12], value => value * scale))
    expect(Array.from(rank)).toEqual([2, 0, 1, 1, 3, 2])
  }
})

it('lists rows rank by rank, in the order in which they came', () => {
  const { rows, starts } = rowsByRank([2, 0, 1, 1, 3, 2], 4)
  expect(Array.from(rows)).toEqual([1, 2, 3, 0, 5, 4])
  expect(Array.from(starts)).toEqual([0, 1, 3, 5, 6])
})
