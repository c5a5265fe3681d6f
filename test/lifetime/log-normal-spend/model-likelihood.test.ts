import { expect, it } from 'vitest'
import { logNormalSpend } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { amounts } from '../likelihood-data.js'

const model = logNormalSpend.fromParams({ median: 20, between: 0.6, within: 0.7 }, { currency: 'EUR' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(logNormalSpend.likelihood(model, amounts), model, point =>
    logNormalSpend.logLikelihood(point, amounts),
  )
})

it('is highest where the fit ends', () => {
  const fitted = logNormalSpend.fit(amounts)
  expect(logNormalSpend.logLikelihood(fitted, amounts)).toBeGreaterThanOrEqual(
    logNormalSpend.logLikelihood(model, amounts),
  )
})
