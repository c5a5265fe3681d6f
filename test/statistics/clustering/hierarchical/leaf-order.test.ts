import { expect, it } from 'vitest'
import { leavesInOrder } from '../../../../src/statistics/clustering/hierarchical/leaf-order.js'

it('goes from left to right', () => {
  expect(
    leavesInOrder({
      merges: [
        [2, 0],
        [4, 3],
        [1, 5],
      ],
      heights: [1, 2, 3],
    }),
  ).toEqual([1, 2, 0, 3])
  expect(leavesInOrder({ merges: [], heights: [] })).toEqual([0])
})

it('of ten thousand rows in one chain', () => {
  const merges = Array.from({ length: 9999 }, (_, i) => [i === 0 ? 0 : 9999 + i, i + 1] as const)
  expect(leavesInOrder({ merges, heights: merges.map(() => 1) })).toHaveLength(10_000)
})
