import { expect, it } from 'vitest'
import { firstOfEach, groupEach, oneGroup, refine } from '../../../src/lifetime/pareto-nbd-dynamic/client-groups.js'

it('numbers rows that are alike in all columns, as they appear', () => {
  const groups = [Float64Array.of(1, 2, 1, 2, 1), Float64Array.of(5, 5, 6, 5, 5)].reduce(refine, oneGroup(5))
  expect(groups).toEqual({ count: 3, of: Int32Array.of(0, 1, 2, 1, 0) })
  expect(firstOfEach(groups)).toEqual(Int32Array.of(0, 1, 2))
})

it('keeps rows apart that were', () => {
  expect(refine(groupEach(3), Float64Array.of(1, 1, 1))).toEqual({ count: 3, of: Int32Array.of(0, 1, 2) })
})

it('does not confuse pairs', () => {
  const columns = [Float64Array.of(0, 1, 0, 1), Float64Array.of(0, 0, 1, 1)]
  expect(columns.reduce(refine, oneGroup(4)).count).toBe(4)
})
