import { expect, it } from 'vitest'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { covarianceOf } from '../../../../src/statistics/clustering/latent-class/standard-errors.js'
import { repeated, reportOf } from './samples.js'

const information = (matrix: readonly number[]) => ({
  matrix: Float64Array.from(matrix),
  shareSlopes: new Float64Array(0),
})

it('a covariance is the inverse, whatever the scales of the coordinates; of a ridge there is none', () => {
  // The lower triangle is read.
  const covariance = covarianceOf(information([4e12, 0, 2e3, 4e-6]), 2)
  expect(Array.from(covariance!, (value, i) => value * [1e12, 1e3, 1e3, 1e-6][i]!)).toEqual(
    [1 / 3, -1 / 6, -1 / 6, 1 / 3].map(x => expect.closeTo(x, 12)),
  )
  expect(covarianceOf(information([1, 0, 1, 1]), 2)).toBeUndefined()
  expect(covarianceOf(information([1, 0, 2, 1]), 2)).toBeUndefined()
  expect(covarianceOf(information([0]), 1)).toBeUndefined()
  // Odds that run to infinity.
  expect(covarianceOf(information([1, 0, 0, 1e-9]), 2)).toBeUndefined()
})

it('of one class they are those of shares of a multinomial', () => {
  const columns = repeated(
    ['a'],
    [
      [['x'], 50],
      [['y'], 30],
      [['z'], 20],
    ],
  )
  const { standardErrors } = reportOf(latentClass.fit(columns, { classes: 1 }))
  const of = (p: number) => expect.closeTo(Math.sqrt((p * (1 - p)) / 100), 9)
  expect(standardErrors?.items['a']).toEqual([{ x: of(0.5), y: of(0.3), z: of(0.2) }])
  expect(standardErrors?.shares).toEqual([0])
})
