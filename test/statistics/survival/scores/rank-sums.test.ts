import { expect, it } from 'vitest'
import { rankSums } from '../../../../src/statistics/survival/scores/rank-sums.js'

it('sums over ranks, as they change', () => {
  const sums = rankSums(5)
  for (const [rank, weight] of [
    [3, 2],
    [0, 1],
    [4, 5],
    [3, -1],
  ] as const)
    sums.add(rank, weight)
  expect([0, 1, 2, 3, 4].map(rank => sums.below(rank))).toEqual([0, 1, 1, 1, 2])
  expect([0, 1, 2, 3, 4].map(rank => sums.at(rank))).toEqual([1, 0, 0, 1, 5])
  expect(sums.total()).toBe(7)
})
