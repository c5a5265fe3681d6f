import { expect, it } from 'vitest'
import {
  activeClusters,
  between,
  heightOf,
  merge,
} from '../../../../src/statistics/clustering/hierarchical/active-clusters.js'
import { LINKAGES } from '../../../../src/statistics/clustering/hierarchical/linkages.js'

it('merge into one place, which has both sizes and new distances', () => {
  const packed = { size: 3, values: Float64Array.of(1, 4, 6) }
  const clusters = activeClusters(packed, Float64Array.of(1, 2, 1), LINKAGES.average)
  merge(clusters, 0, 1)
  expect([clusters.count, clusters.sizes[1], between(clusters, 2, 1)]).toEqual([2, 3, (4 + 2 * 6) / 3])
  expect([...clusters.places.subarray(0, 2)]).toEqual([1, 2])
})

it("work on squares where the linkage does; by Ward's rule equal rows weigh", () => {
  const packed = { size: 2, values: Float64Array.of(3) }
  const clusters = activeClusters(packed, Float64Array.of(3, 1), LINKAGES.ward)
  expect(between(clusters, 0, 1)).toBe(9 * 1.5)
  expect([heightOf(clusters, 16), heightOf(clusters, -1e-20)]).toEqual([4, 0])
})
