import { expect, it } from 'vitest'
import { likelihoodByRows } from '../../../../src/statistics/survival/cox/objective-by-rows.js'
import { movingPredictors } from '../../../../src/statistics/survival/cox/predictors.js'
import { problemOf } from './problems.js'

it('is what three rows give by hand', () => {
  // At a coefficient of 0 each of three, then of two, is as likely to end; x in standard deviations of 1 are −√1.5, 0, √1.5.
  const problem = problemOf({ unit: 'day', duration: [1, 2, 3], event: [1, 1, 0] }, { x: [-2, 0, 2] })
  const predictors = movingPredictors(problem)
  const point = Float64Array.of(0)
  predictors.moveTo(point)
  // Only rows at risk at an event count: all three do.
  const { logLikelihood, gradient, information } = likelihoodByRows(problem)(point, predictors, true)
  const one = Math.sqrt(1.5)
  expect(logLikelihood).toBeCloseTo(-Math.log(6), 14)
  expect(gradient[0]).toBeCloseTo(-one - one / 2, 14)
  expect(information![0]).toBeCloseTo(1 + (one / 2) ** 2, 14)
})
