import { expect, it } from 'vitest'
import { bestOf } from '../../../../src/statistics/clustering/k-medoids/best-of.js'

const end = (cost: number, ...medoids: number[]) => ({ cost, medoids: Int32Array.from(medoids), swaps: 0 })

it('has the least, and of equals the first in canonical order', () => {
  const ends = [end(5, 0, 1), end(3, 2, 9), end(3 * (1 + 1e-12), 2, 4), end(4, 0, 2)]
  const { found, startsAtBest } = bestOf(ends)
  expect([[...found.medoids], startsAtBest]).toEqual([[2, 4], 2])
  expect(bestOf(ends.toReversed()).found).toBe(found)
})
