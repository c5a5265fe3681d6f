import { expect, it } from 'vitest'
import { patternsOf, startsOf } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'

const plan = {
  items: [
    ['a', undefined],
    ['b', undefined],
  ] as const,
  covariates: ['c'],
}

it('rows become patterns in lexicographic order, with what is missing last', () => {
  const columns = { a: ['y', 'x', null, 'x', 'y'], b: [2, 1, 2, 1, 2], c: [5, 7, 5, 7, 6] }
  const { size, questions, starts, cells, weights, covariates, width, patternOf } = patternsOf(
    readColumns(columns, plan),
  )
  expect([size, questions, width]).toEqual([4, 2, 1])
  expect(Array.from(starts)).toEqual([0, 2, 4])
  // x1, y2, y2, missing 2; 4 is one past the last answer.
  expect(Array.from(cells)).toEqual([0, 2, 1, 3, 1, 3, 4, 3])
  expect(Array.from(covariates)).toEqual([7, 5, 6, 5])
  expect(Array.from(weights)).toEqual([2, 1, 1, 1])
  expect(Array.from(patternOf)).toEqual([1, 0, 3, 0, 2])
})

it('lists stand one after the other', () => {
  expect(Array.from(startsOf([3, 0, 2]))).toEqual([0, 3, 3, 5])
})
