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
