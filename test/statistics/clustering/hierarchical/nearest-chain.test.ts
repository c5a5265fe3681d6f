import { expect, it } from 'vitest'
import { activeClusters } from '../../../../src/statistics/clustering/hierarchical/active-clusters.js'
import { LINKAGES } from '../../../../src/statistics/clustering/hierarchical/linkages.js'
import { chainMerges } from '../../../../src/statistics/clustering/hierarchical/nearest-chain.js'

const LINE = () => ({ size: 4, values: Float64Array.of(1, 3, 10, 2, 9, 7) })
const ONES = new Float64Array(4).fill(1)

it('finds all merges of a linkage', () => {
  // Points 0, 1, 3, 10 on a line.
  const heights = (linkage: 'complete' | 'average'): readonly number[] =>
    chainMerges(activeClusters(LINE(), ONES, LINKAGES[linkage])).map(({ height }) => height)
  expect(heights('complete')).toEqual([1, 3, 10])
  expect(heights('average')).toEqual([1, 2.5, 26 / 3].map(height => expect.closeTo(height, 12)))
})

it('ends where all are equally far', () => {
  const same = { size: 5, values: new Float64Array(10).fill(1) }
  expect(
    chainMerges(activeClusters(same, new Float64Array(5).fill(1), LINKAGES.complete)).map(({ height }) => height),
  ).toEqual([1, 1, 1, 1])
})
