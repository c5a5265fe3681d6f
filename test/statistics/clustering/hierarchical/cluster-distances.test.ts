import { expect, it } from 'vitest'
import { readRows } from '../../../../src/statistics/clustering/distances/row-distances.js'
import { clusterDistances } from '../../../../src/statistics/clustering/hierarchical/cluster-distances.js'

const features = { x: { centre: 0, spread: 1 } }
const x = [0, 4, 10]
const members = {
  fitted: readRows({ metric: 'euclidean', features }, { x }),
  segment: Uint16Array.of(0, 0, 1),
  sizes: [2, 1],
  weights: Float64Array.of(0.5, 0.5, 1),
  rowOf: (row: number) => ({ x: x[row]! }),
}
const asked = readRows({ metric: 'euclidean', features }, { x: [5] })
const of = (linkage: 'single' | 'complete' | 'average' | 'centroid' | 'ward') =>
  clusterDistances(asked, members, linkage).map(([distance]) => distance)

it('are those of the linkage', () => {
  expect(of('single')).toEqual([1, 5])
  expect(of('complete')).toEqual([5, 5])
  expect(of('average')).toEqual([3, 5])
  expect(of('centroid')).toEqual([3, 5])
  expect(of('ward')).toEqual([expect.closeTo(3 * Math.sqrt(4 / 3), 12), 5])
})
