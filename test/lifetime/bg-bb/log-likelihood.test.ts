import { expect, it } from 'vitest'
import { bgBb } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'
import { donors } from './donations.js'
import { likelihood } from './reference.js'

const params = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }
const model = bgBb.fromParams(params, { timeUnit: 'year' })

it('is that of one history, or of all', () => {
  const one = bgBb.logLikelihood(model, { frequency: 2, recency: 4, age: 6 })
  expect(one).toBeCloseRelative(Math.log(likelihood(params, 2, 4, 6)), 1e-13)
  expect(bgBb.logLikelihood(model, donors)).toBeCloseTo(-33_225.6, 1)
})

it('is 0 where there was no opportunity', () => {
  expect(bgBb.logLikelihood(model, { frequency: 0, recency: 0, age: 0 })).toBe(0)
})

it('refuses a base in another unit, and a history that cannot be', () => {
  expect(thrown(() => bgBb.logLikelihood(bgBb.fromParams(params, { timeUnit: 'week' }), donors)).code).toBe(
    'UNIT_MISMATCH',
  )
  expect(thrown(() => bgBb.logLikelihood(model, { frequency: 5, recency: 4, age: 6 })).code).toBe(
    'INCONSISTENT_HISTORY',
  )
})
