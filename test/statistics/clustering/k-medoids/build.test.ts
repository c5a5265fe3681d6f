import { expect, it } from 'vitest'
import { givenSource } from '../../../../src/statistics/clustering/distances/pair-source.js'
import { buildMedoids } from '../../../../src/statistics/clustering/k-medoids/build.js'
import { distanceSquare } from '../../../../src/statistics/clustering/k-medoids/distance-square.js'

const square = distanceSquare(givenSource({ size: 5, values: [1, 8, 9, 20, 7, 8, 19, 2, 12, 11] }))
const ones = new Float64Array(5).fill(1)

it('takes the row in the middle, then what helps most', () => {
  // Sums of distances: 38, 35, 29, 30, 62; then row 4 brings 12, row 0 takes 7 + 6.
  expect([...buildMedoids(square, ones, 1)]).toEqual([2])
  expect([...buildMedoids(square, ones, 2)]).toEqual([2, 0])
  expect([...buildMedoids(square, ones, 5)].sort()).toEqual([0, 1, 2, 3, 4])
})

it('counts rows that come several times', () => {
  expect([...buildMedoids(square, Float64Array.of(1, 1, 1, 1, 100), 1)]).toEqual([4])
})

it('never takes a row twice, where all are alike', () => {
  const same = distanceSquare(givenSource({ size: 3, values: [0, 0, 0] }))
  expect([...buildMedoids(same, Float64Array.of(1, 1, 1), 3)]).toEqual([0, 1, 2])
})
