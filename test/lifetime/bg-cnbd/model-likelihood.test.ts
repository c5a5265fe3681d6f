import { expect, it } from 'vitest'
import { bgCnbd } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { purchases } from '../likelihood-data.js'

const model = bgCnbd.fromParams({ k: 2, r: 0.4, alpha: 2, a: 0.8, b: 2.4 }, { timeUnit: 'week' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(bgCnbd.likelihood(model, purchases), model, point => bgCnbd.logLikelihood(point, purchases))
})

it('is highest where the fit ends', () => {
  const fitted = bgCnbd.fit(purchases, { k: 2 })
  expect(bgCnbd.logLikelihood(fitted, purchases)).toBeGreaterThanOrEqual(bgCnbd.logLikelihood(model, purchases))
})

it('refuses a base in another unit, and what is no base', () => {
  expect(() => bgCnbd.likelihood(model, { ...purchases, timeUnit: 'day' })).toThrow('UNIT_MISMATCH')
  expect(() => Reflect.apply(bgCnbd.likelihood, undefined, [model, {}])).toThrow('base.kind')
})
