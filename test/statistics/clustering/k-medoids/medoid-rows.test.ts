import { expect, it } from 'vitest'
import { readComparedRows } from '../../../../src/statistics/clustering/distances/compared-rows.js'
import { medoidClusters } from '../../../../src/statistics/clustering/k-medoids/medoid-rows.js'

it('tells what places of medoids make of all rows', () => {
  const compared = readComparedRows({ x: [1, 2, 2, 9, 9, 9, 8] }, { scaling: 'none' })
  expect(medoidClusters(compared, 'size')(Int32Array.of(1, 3))).toEqual({
    medoids: [{ x: 9 }, { x: 2 }],
    sizes: [4, 3],
    unassigned: 0,
    total: 2,
  })
})
