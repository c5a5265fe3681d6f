import { expect, it } from 'vitest'
import { fineGrayProblem } from '../../../../../src/statistics/survival/competing/fine-gray/problem.js'
import { expectRows } from '../../../../../src/statistics/survival/competing/fine-gray/rows.js'

const BOOK = { unit: 'day', duration: [3, 1, 2, 3], ending: ['a', 'b', 'a', null], weights: [1, 1, 4, 2] } as const

it('puts rows in the order of time, weights in parts of their mean', () => {
  const rows = expectRows(BOOK, { x: [10, 20, 40, 30] }, { ending: 'a' })
  const problem = fineGrayProblem(rows, Float64Array.of(0))
  expect(Array.from(problem.times)).toEqual([1, 2, 3])
  expect(Array.from(problem.starts)).toEqual([0, 1, 2, 4])
  expect(Array.from(problem.status)).toEqual([2, 1, 1, 0])
  expect([Array.from(problem.weights), problem.weightUnit]).toEqual([[0.5, 2, 0.5, 1], 2])
  const [x] = problem.columns
  const back = Array.from(x!, value => value * problem.design.scales[0]! + problem.centres[0]!)
  expect(back).toEqual([20, 40, 10, 30].map(value => expect.closeTo(value, 12)))
})
