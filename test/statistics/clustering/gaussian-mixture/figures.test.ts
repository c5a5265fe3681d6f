import { expect, it } from 'vitest'
import { beginClimb } from '../../../../src/statistics/clustering/gaussian-mixture/climb.js'
import { figuresOf } from '../../../../src/statistics/clustering/gaussian-mixture/figures.js'
import { problemOf, rowsOf } from './rows.js'

it('are in the units of the columns, whatever the scale of the search', () => {
  const problem = problemOf(rowsOf([[-1], [1], [0], [0]]), 'EII', 1)
  const climb = beginClimb(problem, [new Float64Array(4).fill(1)])
  const partition = { columns: [], sizes: [4], logCertainty: -0.5 }
  const figures = figuresOf(problem, [{ centre: 7, spread: 10 }], climb, partition)
  // A variance of 0.5 in tens is one of 50.
  const logLikelihood = -2 * (Math.log(2 * Math.PI * 50) + 1)
  const bic = 2 * Math.log(4) - 2 * logLikelihood
  expect(figures).toEqual({
    logLikelihood: expect.closeTo(logLikelihood, 12),
    parameters: 2,
    bic: expect.closeTo(bic, 12),
    icl: expect.closeTo(bic + 1, 12),
  })
})
