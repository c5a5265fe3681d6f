import { expect, it } from 'vitest'
import { byHeight, nodesOf } from '../../../../src/statistics/clustering/hierarchical/raw-merges.js'

it('makes nodes of merges, the left one with the first leaf', () => {
  const merges = byHeight([
    { a: 2, b: 3, height: 2 },
    { a: 3, b: 1, height: 5 },
    { a: 0, b: 1, height: 1 },
  ])
  expect(merges.map(({ height }) => height)).toEqual([1, 2, 5])
  expect(nodesOf(merges, 4)).toEqual({
    merges: [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    heights: [1, 2, 5],
  })
})
