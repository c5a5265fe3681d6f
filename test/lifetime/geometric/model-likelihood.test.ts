import { expect, it } from 'vitest'
import { geometric } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { tenures } from '../likelihood-data.js'

const model = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'year' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(geometric.likelihood(model, tenures), model, point => geometric.logLikelihood(point, tenures))
})

it('is highest where the fit ends', () => {
  const fitted = geometric.fit(tenures)
  expect(geometric.logLikelihood(fitted, tenures)).toBeGreaterThanOrEqual(geometric.logLikelihood(model, tenures))
})
