import { expect, it } from 'vitest'
import { shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { tenures } from '../likelihood-data.js'

const model = shiftedBetaGeometric.fromParams({ alpha: 0.7, beta: 1.2 }, { timeUnit: 'year' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(shiftedBetaGeometric.likelihood(model, tenures), model, point =>
    shiftedBetaGeometric.logLikelihood(point, tenures),
  )
})

it('is highest where the fit ends', () => {
  const fitted = shiftedBetaGeometric.fit(tenures)
  expect(shiftedBetaGeometric.logLikelihood(fitted, tenures)).toBeGreaterThanOrEqual(
    shiftedBetaGeometric.logLikelihood(model, tenures),
  )
})
