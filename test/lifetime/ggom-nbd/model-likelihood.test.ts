import { expect, it } from 'vitest'
import { ggomNbd } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { purchases } from '../likelihood-data.js'

const model = ggomNbd.fromParams({ r: 0.55, alpha: 10, b: 0.01, s: 0.6, beta: 0.3 }, { timeUnit: 'week' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(ggomNbd.likelihood(model, purchases), model, point => ggomNbd.logLikelihood(point, purchases))
})

it('is highest where the fit ends', () => {
  const fitted = ggomNbd.fit(purchases)
  expect(ggomNbd.logLikelihood(fitted, purchases)).toBeGreaterThanOrEqual(ggomNbd.logLikelihood(model, purchases))
})

it('refuses a base in another unit, and what is no base', () => {
  expect(() => ggomNbd.likelihood(model, { ...purchases, timeUnit: 'day' })).toThrow('UNIT_MISMATCH')
  expect(() => Reflect.apply(ggomNbd.likelihood, undefined, [model, {}])).toThrow('base.kind')
})
