import { expect, it } from 'vitest'
import { givenSource } from '../../../../src/statistics/clustering/distances/pair-source.js'
import { assignmentOf, costOf } from '../../../../src/statistics/clustering/k-medoids/assignment.js'
import { distanceSquare } from '../../../../src/statistics/clustering/k-medoids/distance-square.js'
import { improve } from '../../../../src/statistics/clustering/k-medoids/improve.js'

const square = distanceSquare(givenSource({ size: 5, values: [1, 8, 9, 20, 7, 8, 19, 2, 12, 11] }))
const ones = new Float64Array(5).fill(1)

it('ends where no swap of one medoid makes the sum less', () => {
  const assignment = assignmentOf(square, Int32Array.of(0, 1))
  const swaps = improve(square, ones, assignment)
  const cost = costOf(assignment, ones)
  expect(swaps).toBeGreaterThan(0)
  for (let place = 0; place < 2; place++) {
    for (let by = 0; by < 5; by++) {
      const medoids = assignment.medoids.with(place, by)
      expect(costOf(assignmentOf(square, medoids), ones)).toBeGreaterThanOrEqual(cost)
    }
  }
})

it('has nothing to improve of one medoid', () => {
  expect(improve(square, ones, assignmentOf(square, Int32Array.of(4)))).toBe(0)
})

it('ends where rounding beside a far row is more than all there is to gain', () => {
  const uniform = (row: number): number => ((row * 7919) % 101) / 101
  const points = Array.from({ length: 60 }, (_, row) => (row === 59 ? 1e12 : 1e-9 * uniform(row)))
  const values = points.flatMap((one, row) => points.slice(row + 1).map(other => Math.abs(one - other)))
  const far = distanceSquare(givenSource({ size: 60, values }))
  const weights = Float64Array.from(points, (_, row) => 1 + (row % 3))
  const assignment = assignmentOf(far, Int32Array.of(0, 1, 59))
  improve(far, weights, assignment)
  expect([...assignment.medoids]).toContain(59)
})
