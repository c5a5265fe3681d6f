import { expect, it } from 'vitest'
import { TILE } from '../../../../src/statistics/regression/design.js'
import { fillPredictors, largestChange, movingPredictors } from '../../../../src/statistics/survival/cox/predictors.js'
import { cellOf, problemOf } from './problems.js'

const numbers = Array.from({ length: 700 }, (_, i) => i)
const problem = problemOf(
  { unit: 'day', duration: numbers.map(i => 1 + (i % 9)), event: numbers.map(i => i % 2) },
  { a: numbers.map(i => i % 7), b: numbers.map(i => (i * i) % 11), c: numbers.map(i => i % 3) },
)
const POINT = Float64Array.of(0.5, -2, 1.25)
const { rows, blocks } = problem.design
const expected = (i: number): number =>
  POINT[0]! * cellOf(problem, i, 0) + POINT[1]! * cellOf(problem, i, 1) + POINT[2]! * cellOf(problem, i, 2)

it('adds up columns times coefficients', () => {
  const found = fillPredictors(problem, POINT, new Float64Array(blocks * TILE))
  for (let i = 0; i < rows; i++) expect(found[i]).toBeCloseTo(expected(i), 13)
  const moved = found.map((value, i) => value + (i === 20 ? -3 : 1))
  expect(largestChange(moved, found, rows)).toBeCloseTo(3, 12)
})

it('moves tile by tile from the last row, and tells how far', () => {
  const predictors = movingPredictors(problem)
  predictors.moveTo(Float64Array.of(0, 0, 0))
  predictors.reach(0)
  expect(predictors.moved()).toBe(Infinity)
  predictors.moveTo(POINT)
  expect(predictors.moved()).toBe(0)
  predictors.reach(TILE)
  expect(predictors.values[0]).toBe(0)
  for (let i = TILE; i < rows; i++) expect(predictors.values[i]).toBeCloseTo(expected(i), 13)
  predictors.reach(0)
  expect(predictors.values[0]).toBeCloseTo(expected(0), 13)
  const most = numbers.slice(0, rows).reduce((largest, i) => Math.max(largest, Math.abs(expected(i))), 0)
  expect(predictors.moved()).toBeCloseTo(most, 13)
})
