import { expect, it } from 'vitest'
import { logLikelihoodOf } from '../../../src/lifetime/beta-geometric/log-likelihood.js'
import { baseOf } from '../../laws/arbitrary.js'
import { patternsOf } from '../patterns-of.js'
import { simulatedBase } from './bases.js'
import { naiveLogLikelihood } from './naive.js'

const params = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }

it.each([0, 1] as const)('with %i chances to leave at first is what the papers write, row by row', first => {
  const base = simulatedBase(3000, 12)
  expect(logLikelihoodOf(params, first, base.patterns)).toBeCloseRelative(
    naiveLogLikelihood(params, first, base),
    1e-12,
  )
  for (const client of [
    { frequency: 0, recency: 0, age: 0 },
    { frequency: 0, recency: 0, age: 39 },
    { frequency: 7, recency: 30, age: 31 },
    { frequency: 100_000, recency: 30, age: 31 },
  ]) {
    const alone = naiveLogLikelihood(params, first, baseOf([client]))
    expect(Math.abs(logLikelihoodOf(params, first, patternsOf(client)) - alone)).toBeLessThan(
      1e-11 * (1 + Math.abs(alone)),
    )
    expect(logLikelihoodOf(params, first, baseOf([client]).patterns)).toBe(
      logLikelihoodOf(params, first, patternsOf(client)),
    )
  }
})

it('differs between the models by one chance more to have stayed, for a client who buys on the last day', () => {
  const { a, b } = params
  for (const frequency of [1, 3, 40]) {
    const client = { frequency, recency: 30, age: 30 }
    const difference = logLikelihoodOf(params, 1, patternsOf(client)) - logLikelihoodOf(params, 0, patternsOf(client))
    expect(difference).toBeCloseTo(Math.log((b + frequency - 1) / (a + b + frequency - 1)), 12)
  }
})
