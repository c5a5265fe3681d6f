import { expect, it } from 'vitest'
import { estimateAt, reorder, tablesOf } from '../../../../src/statistics/clustering/latent-class/estimate.js'
import { patternsOf } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'

const PATTERNS = patternsOf(
  readColumns({ a: ['x', 'y', 'y'], age: [-1, 1, 1] }, { items: [['a', undefined]], covariates: ['age'] }),
)
const NO_STEP = (): void => undefined

it('a point is read as roots in parts of their sum', () => {
  const { patterns } = { patterns: { ...PATTERNS, covariates: new Float64Array(0), width: 0 } }
  const point = Float64Array.of(1, -3, 2, 0, 1, 1)
  const { shares, probabilities } = estimateAt({ patterns, classes: 2 }, point)
  expect(Array.from(shares)).toEqual([0.1, 0.9])
  expect(Array.from(probabilities)).toEqual([1, 0, 0.5, 0.5])
})

it('with covariates shares are the mean of what the rows give', () => {
  const design = {
    size: 2,
    centres: Float64Array.of(0),
    spreads: Float64Array.of(1),
    values: PATTERNS.covariates,
    step: NO_STEP,
  }
  const point = Float64Array.of(0, Math.log(3), 1, 0, 0, 1)
  const { shares, coefficients } = estimateAt({ patterns: PATTERNS, classes: 2, design }, point)
  // Odds of the second class: 1 to 3, and 3 to 1 twice.
  expect(Array.from(shares)).toEqual([1 - 1.75 / 3, 1.75 / 3].map(x => expect.closeTo(x, 12)))
  expect(Array.from(coefficients!)).toEqual([0, 0, 0, Math.log(3)])
})

it('another first class is what coefficients then compare with', () => {
  const estimate = {
    classes: 3,
    shares: Float64Array.of(0.2, 0.3, 0.5),
    probabilities: Float64Array.of(1, 2, 3),
    coefficients: Float64Array.of(0, 0, 1, 10, 3, 20),
  }
  const { shares, probabilities, coefficients } = reorder(estimate, [2, 0, 1])
  expect([Array.from(shares), Array.from(probabilities)]).toEqual([
    [0.5, 0.2, 0.3],
    [3, 1, 2],
  ])
  expect(Array.from(coefficients!)).toEqual([0, 0, -3, -20, -2, -10])
})

it('tables end each class with a 0 for what is missing', () => {
  const { logs, logShares } = tablesOf({
    classes: 2,
    shares: Float64Array.of(0.5, 0.5),
    probabilities: Float64Array.of(1, 0.25),
  })
  expect(Array.from(logs)).toEqual([0, 0, Math.log(0.25), 0])
  expect(Array.from(logShares)).toEqual([Math.log(0.5), Math.log(0.5)])
})
