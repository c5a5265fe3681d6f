import { expect, it } from 'vitest'
import { stabilityOf, sumOfStability } from '../../../src/appraisal/grading/grade-stability.js'

const previous = new Map([
  ['one', 'A'],
  ['two', 'A'],
  ['gone', 'B'],
] as const)
const graded = [
  { id: 'one', grade: 'A', score: 80 },
  { id: 'two', grade: 'C', score: 20 },
  { id: 'new', grade: 'B', score: 60 },
] as const

it('counts moves of those who had a grade and have one', () => {
  const stability = stabilityOf(previous, graded)
  expect(stability).toEqual({
    counts: [
      [1, 0, 1],
      [0, 0, 0],
      [0, 0, 0],
    ],
    kept: 0.5,
  })
  expect(sumOfStability([stability, stability]).counts[0]).toEqual([2, 0, 2])
})

it('has no share of nobody', () => {
  expect(stabilityOf(new Map(), graded)).not.toHaveProperty('kept')
  expect(sumOfStability([]).counts).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ])
})
