import { expect, it } from 'vitest'
import { nbd } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { purchases } from '../likelihood-data.js'

const model = nbd.fromParams({ r: 0.4, alpha: 5 }, { timeUnit: 'week' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(nbd.likelihood(model, purchases), model, point => nbd.logLikelihood(point, purchases))
})

it('is highest where the fit ends', () => {
  const fitted = nbd.fit(purchases)
  expect(nbd.logLikelihood(fitted, purchases)).toBeGreaterThanOrEqual(nbd.logLikelihood(model, purchases))
})

it('refuses a base in another unit, and what is no base', () => {
  expect(() => nbd.likelihood(model, { ...purchases, timeUnit: 'day' })).toThrow('UNIT_MISMATCH')
  expect(() => Reflect.apply(nbd.likelihood, undefined, [model, {}])).toThrow('base.kind')
})
