import { expect, it } from 'vitest'
import { givenSource } from '../../../../src/statistics/clustering/distances/pair-source.js'
import { distanceSquare } from '../../../../src/statistics/clustering/k-medoids/distance-square.js'
import { from, searchMedoids } from '../../../../src/statistics/clustering/k-medoids/search.js'

const square = distanceSquare(givenSource({ size: 5, values: [1, 8, 9, 20, 7, 8, 19, 2, 12, 11] }))
const ones = new Float64Array(5).fill(1)

it('starts greedily, then from what is drawn; more starts only add', () => {
  const settings = { clusters: 2, seed: 4 }
  const three = searchMedoids(square, ones, { ...settings, starts: 3 })
  const five = searchMedoids(square, ones, { ...settings, starts: 5 })
  expect(five.slice(0, 3)).toEqual(three)
  expect(three[0]).toEqual(from(square, ones, Int32Array.of(2, 0)))
  for (const { medoids } of five) expect(medoids).toEqual(medoids.toSorted())
})

it('puts one medoid where all others are least away, from every start', () => {
  const starts = searchMedoids(square, ones, { clusters: 1, seed: 4, starts: 3 })
  expect(starts.map(({ medoids, cost }) => [[...medoids], cost * square.unit])).toEqual([
    [[2], 29],
    [[2], 29],
    [[2], 29],
  ])
})
