import { expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { purchases } from '../likelihood-data.js'

const model = bgNbd.fromParams({ r: 0.24, alpha: 4.4, a: 0.8, b: 2.4 }, { timeUnit: 'week' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(bgNbd.likelihood(model, purchases), model, point => bgNbd.logLikelihood(point, purchases))
})

it('is highest where the fit ends', () => {
  const fitted = bgNbd.fit(purchases)
  expect(bgNbd.logLikelihood(fitted, purchases)).toBeGreaterThanOrEqual(bgNbd.logLikelihood(model, purchases))
})

it('refuses a base in another unit, and what is no base', () => {
  expect(() => bgNbd.likelihood(model, { ...purchases, timeUnit: 'day' })).toThrow('UNIT_MISMATCH')
  expect(() => Reflect.apply(bgNbd.likelihood, undefined, [model, {}])).toThrow('base.kind')
})
