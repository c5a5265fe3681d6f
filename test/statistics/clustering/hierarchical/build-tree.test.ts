import { expect, it } from 'vitest'
import { buildTree } from '../../../../src/statistics/clustering/hierarchical/build-tree.js'

it('leaves the distances as they are', () => {
  const distances = { size: 3, values: Float64Array.of(1, 5, 4) }
  const { nodes, inversions, copheneticCorrelation } = buildTree(distances, Float64Array.of(1, 1, 1), 'ward')
  expect([...distances.values]).toEqual([1, 5, 4])
  expect([nodes.merges, inversions]).toEqual([
    [
      [0, 1],
      [3, 2],
    ],
    0,
  ])
  expect(copheneticCorrelation).toBeGreaterThan(0.9)
})
