import { expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { purchases } from '../likelihood-data.js'

const model = paretoNbd.fromParams({ r: 0.55, alpha: 10, s: 0.6, beta: 11 }, { timeUnit: 'week' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(paretoNbd.likelihood(model, purchases), model, point => paretoNbd.logLikelihood(point, purchases))
})

it('is highest where the fit ends', () => {
  const fitted = paretoNbd.fit(purchases)
  expect(paretoNbd.logLikelihood(fitted, purchases)).toBeGreaterThanOrEqual(paretoNbd.logLikelihood(model, purchases))
})

it('refuses a base in another unit, and what is no base', () => {
  expect(() => paretoNbd.likelihood(model, { ...purchases, timeUnit: 'day' })).toThrow('UNIT_MISMATCH')
  expect(() => Reflect.apply(paretoNbd.likelihood, undefined, [model, {}])).toThrow('base.kind')
})
