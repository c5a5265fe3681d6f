import { expect, it } from 'vitest'
import { cumulated, rankedGroups, totalsOf } from '../../../../src/project/decision/cut-off/groups.js'

it('keeps who is alike together, the lowest or the highest first', () => {
  const column = Float64Array.of(3, 1, 3, 0, 2)
  const lowest = rankedGroups(column, 'lowest')
  expect(Array.from(lowest.cutOffs)).toEqual([0, 1, 2, 3])
  expect(Array.from(lowest.groupOf)).toEqual([3, 1, 3, 0, 2])
  const highest = rankedGroups(column, 'highest')
  expect(Array.from(highest.cutOffs)).toEqual([3, 2, 1, 0])
  expect(Array.from(highest.groupOf)).toEqual([0, 2, 0, 3, 1])
  expect(Array.from(totalsOf(highest))).toEqual([2, 1, 1, 1])
  expect(Array.from(cumulated(highest))).toEqual([2, 3, 4, 5])
  expect(Array.from(cumulated(highest, Float64Array.of(1, 10, 100, 1000, 10_000)))).toEqual([
    101, 10_101, 10_111, 11_111,
  ])
})

it('takes 0 and -0 for the same', () => {
  expect(Array.from(rankedGroups(Float64Array.of(0, -0), 'highest').cutOffs)).toEqual([0])
})
