import { expect, it } from 'vitest'
import { mbgNbd } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { purchases } from '../likelihood-data.js'

const model = mbgNbd.fromParams({ r: 0.5, alpha: 6, a: 0.9, b: 1.6 }, { timeUnit: 'week' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(mbgNbd.likelihood(model, purchases), model, point => mbgNbd.logLikelihood(point, purchases))
})

it('is highest where the fit ends', () => {
  const fitted = mbgNbd.fit(purchases)
  expect(mbgNbd.logLikelihood(fitted, purchases)).toBeGreaterThanOrEqual(mbgNbd.logLikelihood(model, purchases))
})

it('refuses a base in another unit, and what is no base', () => {
  expect(() => mbgNbd.likelihood(model, { ...purchases, timeUnit: 'day' })).toThrow('UNIT_MISMATCH')
  expect(() => Reflect.apply(mbgNbd.likelihood, undefined, [model, {}])).toThrow('base.kind')
})
