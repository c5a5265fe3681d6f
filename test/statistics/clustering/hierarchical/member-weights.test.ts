import { expect, it } from 'vitest'
import { memberWeights } from '../../../../src/statistics/clustering/hierarchical/member-weights.js'

const merges = [
  [0, 1],
  [4, 2],
  [5, 3],
] as const

it('are alike, or halved with every merge within the cluster', () => {
  const params = { merges, heights: [1, 2, 9] }
  const segment = Uint16Array.of(0, 0, 0, 1)
  expect([...memberWeights({ ...params, linkage: 'average' }, segment, [3, 1])]).toEqual([1 / 3, 1 / 3, 1 / 3, 1])
  expect([...memberWeights({ ...params, linkage: 'weighted' }, segment, [3, 1])]).toEqual([0.25, 0.25, 0.5, 1])
})
