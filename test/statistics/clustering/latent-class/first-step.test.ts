import { expect, it } from 'vitest'
import { firstStepCovariance } from '../../../../src/statistics/clustering/latent-class/first-step.js'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { patternsOf } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { estimateOf, planOf } from '../../../../src/statistics/clustering/latent-class/posteriors.js'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'
import { ROLES, reportOf } from './samples.js'

it('a quantity that is the shares has their covariance', () => {
  const model = latentClass.fit(ROLES, { classes: 2 })
  const patterns = patternsOf(readColumns(ROLES, planOf(model.params)))
  const covariance = firstStepCovariance(patterns, estimateOf(model.params), ({ shares }) => shares)
  const [first = 0] = reportOf(model).standardErrors?.shares ?? []
  expect(Array.from(covariance!)).toEqual([1, -1, -1, 1].map(sign => expect.closeTo(sign * first * first, 9)))
})

it('classes without a single peak have none', () => {
  const columns = { a: ['x', 'x', 'y', 'y'], b: ['x', 'y', 'x', 'y'] }
  const { params } = latentClass.fit(columns, { classes: 2 })
  const patterns = patternsOf(readColumns(columns, planOf(params)))
  expect(firstStepCovariance(patterns, estimateOf(params), ({ shares }) => shares)).toBeUndefined()
})

it('of a flat coordinate is a number: classes are moved no further than their odds go straight', () => {
  // One row in a million answers otherwise, and hardly ever of the second class.
  const columns = {
    a: [...Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? 'x' : 'y')), 'z'],
    b: [...Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? 'p' : 'q')), 'p'],
  }
  const rare = 2e-6
  const params = latentClass.fromParams({
    shares: [0.5, 0.5],
    items: {
      a: {
        answers: ['x', 'y', 'z'],
        probabilities: [
          [0.9, 0.1 - rare, rare],
          [0.1, 0.9 - rare, rare],
        ],
      },
      b: {
        answers: ['p', 'q'],
        probabilities: [
          [0.9, 0.1],
          [0.2, 0.8],
        ],
      },
    },
  }).params
  const patterns = patternsOf(readColumns(columns, planOf(params)))
  let furthest = 0
  const at = estimateOf(params)
  firstStepCovariance(patterns, at, ({ probabilities }) => {
    furthest = Math.max(furthest, ...probabilities.map((p, i) => Math.abs(Math.log(p / at.probabilities[i]!))))
    return Float64Array.of(0, 0)
  })
  expect(furthest).toBeLessThanOrEqual(0.01 + 1e-12)
})
