import { expect, it } from 'vitest'
import { spanningTreeMerges } from '../../../../src/statistics/clustering/hierarchical/spanning-tree.js'

it('joins all rows by the shortest edges', () => {
  const merges = spanningTreeMerges({ size: 4, values: Float64Array.of(1, 3, 10, 2, 9, 7) })
  expect(merges).toEqual([
    { a: 0, b: 1, height: 1 },
    { a: 1, b: 2, height: 2 },
    { a: 2, b: 3, height: 7 },
  ])
  expect(spanningTreeMerges({ size: 1, values: new Float64Array(0) })).toEqual([])
})
