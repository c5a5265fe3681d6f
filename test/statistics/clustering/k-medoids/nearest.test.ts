import { expect, it } from 'vitest'
import { readRows } from '../../../../src/statistics/clustering/distances/row-distances.js'
import { nearestMedoids } from '../../../../src/statistics/clustering/k-medoids/nearest.js'

const attributes = { a: { kind: 'number', range: [0, 10] }, b: { kind: 'nominal' } } as const

it('has the nearest, of equals the first in the order, and none where nothing is compared', () => {
  const rows = readRows({ metric: 'gower', attributes }, { a: [1, 5, null, null], b: [null, null, 'x', null] })
  const medoids = [{ a: 0 }, { a: 10 }]
  expect([...nearestMedoids(rows, medoids, [0, 1]).medoid]).toEqual([0, 0, 2, 2])
  const { medoid, distance, coverage } = nearestMedoids(rows, medoids, [1, 0])
  expect([[...medoid], [...distance], [...coverage]]).toEqual([
    [0, 1, 2, 2],
    [0.1, 0.5, 0, 0],
    [0.5, 0.5, 0, 0],
  ])
})
