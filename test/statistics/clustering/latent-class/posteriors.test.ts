import { expect, it } from 'vitest'
import { estimateOf, planOf, posteriorsOf } from '../../../../src/statistics/clustering/latent-class/posteriors.js'
import { GIVEN, WITH_AGE } from './samples.js'

it('posteriors are worked out once for rows of the same answers', () => {
  const { rows, patternOf, weights, classes, values } = posteriorsOf(GIVEN.params, {
    alerts: [true, null, true, true],
    channel: ['app', 'app', 'app', 'branch'],
  })
  expect([rows, classes, values.length]).toEqual([4, 2, 6])
  expect(patternOf[0]).toBe(patternOf[2])
  expect(weights[patternOf[0]!]).toBe(2)
})

it('parameters stand class by class, questions and covariates by name', () => {
  expect(Array.from(estimateOf(GIVEN.params).probabilities)).toEqual([0.3, 0.7, 0.9, 0.1, 0, 0.8, 0.2, 0.2, 0.7, 0.1])
  expect(Array.from(estimateOf(WITH_AGE.params).coefficients!)).toEqual([0, 0, -2, 0.05])
  expect(planOf(WITH_AGE.params)).toEqual({
    items: [
      ['alerts', [false, true]],
      ['channel', ['app', 'branch', 'phone']],
    ],
    covariates: ['age'],
  })
})
