import { expect, it } from 'vitest'
import { activeClusters } from '../../../../src/statistics/clustering/hierarchical/active-clusters.js'
import { LINKAGES } from '../../../../src/statistics/clustering/hierarchical/linkages.js'
import { pairMerges } from '../../../../src/statistics/clustering/hierarchical/nearest-pairs.js'

const LINE = () => ({ size: 4, values: Float64Array.of(1, 3, 10, 2, 9, 7) })
const ONES = new Float64Array(4).fill(1)

it('merges the nearest two of all, again and again', () => {
  // Means of points 0, 1, 3, 10 on a line: 0.5, then 4/3.
  const heights = pairMerges(activeClusters(LINE(), ONES, LINKAGES.centroid)).map(({ height }) => height)
  expect(heights).toEqual([1, 2.5, 26 / 3].map(height => expect.closeTo(height, 12)))
})
