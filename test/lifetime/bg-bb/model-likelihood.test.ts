import { expect, it } from 'vitest'
import { bgBb } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { opportunities } from '../likelihood-data.js'

const model = bgBb.fromParams({ alpha: 1.2, beta: 0.7, gamma: 0.7, delta: 2.8 }, { timeUnit: 'year' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(bgBb.likelihood(model, opportunities), model, point => bgBb.logLikelihood(point, opportunities))
})

it('is highest where the fit ends', () => {
  const fitted = bgBb.fit(opportunities)
  expect(bgBb.logLikelihood(fitted, opportunities)).toBeGreaterThanOrEqual(bgBb.logLikelihood(model, opportunities))
})
