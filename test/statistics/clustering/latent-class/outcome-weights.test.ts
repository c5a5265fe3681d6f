import { expect, it } from 'vitest'
import {
  classificationOf,
  expectGiven,
  givenOf,
  sumsByGiven,
  weightedMeans,
  weightsOf,
} from '../../../../src/statistics/clustering/latent-class/outcome-weights.js'
import { thrown } from '../../../errors/thrown.js'

/** Two patterns of three rows and one. */
const POSTERIORS = {
  rows: 4,
  patternOf: Uint32Array.of(0, 0, 1, 0),
  weights: Float64Array.of(3, 1),
  classes: 2,
  values: Float64Array.of(0.75, 0.25, 0.25, 0.75),
}
const GIVEN = Uint16Array.of(0, 1)

it('who is given which class is counted by probabilities', () => {
  expect(givenOf(POSTERIORS)).toEqual(GIVEN)
  // Of the first class 2.25 of 2.5 rows are given it, of the second .75 of 1.5.
  expect(classificationOf(POSTERIORS, GIVEN)).toEqual([
    [0.9, 0.1],
    [0.5, 0.5],
  ])
})

it('weights undo it: a row counts for 1 in all, and shares are those of the probabilities', () => {
  const weights = weightsOf([
    [0.9, 0.1],
    [0.5, 0.5],
  ])
  expect(Array.from(weights)).toEqual([1.25, -0.25, -1.25, 2.25].map(weight => expect.closeTo(weight, 12)))
  const sums = sumsByGiven(POSTERIORS, GIVEN, [1, 2, 10, 3])
  expect([sums.centre, Array.from(sums.counts)]).toEqual([4, [3, 1]])
  const { totals, means } = weightedMeans(weights, sums)
  expect(Array.from(totals)).toEqual([2.5, 1.5].map(total => expect.closeTo(total, 12)))
  expect(means[0]).toBeCloseTo((1.25 * 6 - 1.25 * 10) / 2.5, 12)
  expect(means[1]).toBeCloseTo((-0.25 * 6 + 2.25 * 10) / 1.5, 12)
})

it('classes that answers do not tell apart, or that nobody is given, are refused', () => {
  expect(
    thrown(() =>
      weightsOf([
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
    ).code,
  ).toBe('NO_VARIATION')
  const error = thrown(() => expectGiven(Uint16Array.of(0, 0), ['p', 'q']))
  expect([error.code, error.expected]).toEqual(['EMPTY_SEGMENT', 'rows that are given q'])
})
