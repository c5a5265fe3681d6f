import { expect, it } from 'vitest'
import { givenSource } from '../../../../src/statistics/clustering/distances/pair-source.js'
import { assignmentOf, costOf, swapMedoid } from '../../../../src/statistics/clustering/k-medoids/assignment.js'
import { distanceSquare } from '../../../../src/statistics/clustering/k-medoids/distance-square.js'

const square = distanceSquare(givenSource({ size: 5, values: [1, 8, 9, 20, 7, 8, 19, 2, 12, 11] }))
const ones = new Float64Array(5).fill(1)

it('has the nearest and the next medoid of each row', () => {
  const { nearest, next, toNearest } = assignmentOf(square, Int32Array.of(0, 3))
  expect([[...nearest], [...next]]).toEqual([
    [0, 0, 1, 1, 1],
    [1, 1, 0, 0, 0],
  ])
  expect([...toNearest].map(distance => distance * square.unit)).toEqual([0, 1, 2, 0, 11])
  expect(costOf(assignmentOf(square, Int32Array.of(0, 3)), ones) * square.unit).toBe(14)
})

it('is after a swap what it is when worked out anew', () => {
  for (let place = 0; place < 2; place++) {
    for (const by of [1, 2, 4]) {
      const medoids = Int32Array.of(0, 3)
      const swapped = assignmentOf(square, medoids)
      swapMedoid(square, swapped, place, by)
      expect(swapped.toNearest).toEqual(assignmentOf(square, swapped.medoids).toNearest)
      expect(swapped.toNext).toEqual(assignmentOf(square, swapped.medoids).toNext)
      expect(swapped.medoids[place]).toBe(by)
    }
  }
})
