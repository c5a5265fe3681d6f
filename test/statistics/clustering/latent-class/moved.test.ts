import { expect, it } from 'vitest'
import { coordinatesOf } from '../../../../src/statistics/clustering/latent-class/coordinates.js'
import { moved } from '../../../../src/statistics/clustering/latent-class/moved.js'
import { patternsOf } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { estimateOf, planOf } from '../../../../src/statistics/clustering/latent-class/posteriors.js'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'
import { GIVEN, WITH_AGE } from './samples.js'

it('a share moves in odds against the first class', () => {
  const patterns = patternsOf(readColumns({ alerts: [true], channel: ['app'] }, planOf(GIVEN.params)))
  const estimate = estimateOf(GIVEN.params)
  const { shares, probabilities } = moved(estimate, coordinatesOf(patterns, estimate), 0, Math.log(3))
  // Odds of 4 to 6 become 12 to 6.
  expect(Array.from(shares)).toEqual([1 / 3, 2 / 3].map(share => expect.closeTo(share, 12)))
  expect(probabilities).toEqual(estimate.probabilities)
})

it('an answer moves in odds against the most probable one, and what is at the edge stays', () => {
  const patterns = patternsOf(readColumns({ alerts: [true], channel: ['app'] }, planOf(GIVEN.params)))
  const estimate = estimateOf(GIVEN.params)
  const { probabilities, shares } = moved(estimate, coordinatesOf(patterns, estimate), 2, Math.log(9))
  // Of the first class: app .9, branch .1 and nobody on the phone, to odds of one to one.
  expect(Array.from(probabilities.subarray(2, 5))).toEqual([0.5, 0.5, 0].map(p => expect.closeTo(p, 12)))
  expect(shares).toEqual(estimate.shares)
})

it('a coefficient moves as it is', () => {
  const patterns = patternsOf(readColumns({ alerts: [true], channel: ['app'], age: [40] }, planOf(WITH_AGE.params)))
  const estimate = estimateOf(WITH_AGE.params)
  const { coefficients } = moved(estimate, coordinatesOf(patterns, estimate), 1, 0.5)
  expect(Array.from(coefficients!)).toEqual([0, 0, -2, 0.55])
})
