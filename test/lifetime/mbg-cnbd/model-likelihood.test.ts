import { expect, it } from 'vitest'
import { mbgCnbd } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { purchases } from '../likelihood-data.js'

const model = mbgCnbd.fromParams({ k: 3, r: 0.5, alpha: 2, a: 0.9, b: 1.6 }, { timeUnit: 'week' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(mbgCnbd.likelihood(model, purchases), model, point => mbgCnbd.logLikelihood(point, purchases))
})

it('is highest where the fit ends', () => {
  const fitted = mbgCnbd.fit(purchases, { k: 3 })
  expect(mbgCnbd.logLikelihood(fitted, purchases)).toBeGreaterThanOrEqual(mbgCnbd.logLikelihood(model, purchases))
})

it('refuses a base in another unit, and what is no base', () => {
  expect(() => mbgCnbd.likelihood(model, { ...purchases, timeUnit: 'day' })).toThrow('UNIT_MISMATCH')
  expect(() => Reflect.apply(mbgCnbd.likelihood, undefined, [model, {}])).toThrow('base.kind')
})
