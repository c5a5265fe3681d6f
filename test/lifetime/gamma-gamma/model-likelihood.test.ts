import { expect, it } from 'vitest'
import { gammaGamma } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { amounts } from '../likelihood-data.js'

const model = gammaGamma.fromParams({ p: 6, q: 4, gamma: 15 }, { currency: 'EUR' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(gammaGamma.likelihood(model, amounts), model, point => gammaGamma.logLikelihood(point, amounts))
})

it('is highest where the fit ends', () => {
  const fitted = gammaGamma.fit(amounts)
  expect(gammaGamma.logLikelihood(fitted, amounts)).toBeGreaterThanOrEqual(gammaGamma.logLikelihood(model, amounts))
})
