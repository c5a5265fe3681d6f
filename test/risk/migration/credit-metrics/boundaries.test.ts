import { expect, it } from 'vitest'
import { normalCdf, normalQuantile, normalSurvival } from '../../../../src/numeric/index.js'
import { boundariesOf } from '../../../../src/risk/migration/credit-metrics/boundaries.js'

it('falls from the best state to the worst', () => {
  const boundaries = Array.from(boundariesOf([0.25, 0.5, 0.25]))
  expect(boundaries).toEqual([-normalQuantile(0.25), normalQuantile(0.25)])
})

it('keeps the digits of both tails', () => {
  const [best, worst] = boundariesOf([1e-30, 1 - 1e-20, 1e-20])
  expect(normalSurvival(best!)).toBeCloseRelative(1e-30, 1e-12)
  expect(normalCdf(worst!)).toBeCloseRelative(1e-20, 1e-12)
})

it('has no boundary before what is impossible', () => {
  expect(Array.from(boundariesOf([0, 1, 0]))).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
  expect(Array.from(boundariesOf([0, 0, 1]))).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
  expect(boundariesOf([1])).toHaveLength(0)
})
