import { expect, it } from 'vitest'
import { treeOfRows } from '../../../../src/statistics/clustering/hierarchical/tree-of-rows.js'

it('merges equal rows first', () => {
  // Rows 0, 2 and 3 are leaf 1; row 1 is leaf 0.
  const tree = treeOfRows({ merges: [[0, 1]], heights: [7] }, Uint32Array.of(1, 0, 1, 1), 2)
  expect(tree).toEqual({
    merges: [
      [0, 2],
      [4, 3],
      [1, 5],
    ],
    heights: [0, 0, 7],
  })
})
