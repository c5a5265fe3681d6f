import { expect, it } from 'vitest'
import {
  dependentFeature,
  priorScatter,
  spreadOf,
} from '../../../../src/statistics/clustering/gaussian-mixture/problem.js'
import { problemOf, rowsOf } from './rows.js'

it('the spread is the covariance of all rows, as often as they come', () => {
  const rows = { count: 2, dimensions: 2, values: Float64Array.of(0, 1, 4, 3), weights: Float64Array.of(3, 1) }
  expect([...spreadOf(rows)]).toEqual([3, 1.5, 1.5, 0.75])
})

it('a row of the prior scatters in a kth of the room', () => {
  const rows = rowsOf([
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
  ])
  const prior = priorScatter(problemOf(rows, 'VVV', 4))
  // The spread is the unit square's; a fourth of its area has half its length, a fourth of its variance.
  expect([...prior]).toEqual([0.25, 0, 0, 0.25])
})

it('names the first feature that others determine, in units of any size', () => {
  const independent = [
    [1, 5],
    [2, 1],
    [4, 2],
    [8, 9],
  ]
  expect(dependentFeature(spreadOf(rowsOf(independent)), 2)).toBeUndefined()
  const sums = independent.map(([x = 0, y = 0]) => [x * 1e-12, y * 1e12, x - y, x])
  expect(dependentFeature(spreadOf(rowsOf(sums)), 4)).toBe(2)
})
