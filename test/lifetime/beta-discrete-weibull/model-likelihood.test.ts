import { expect, it } from 'vitest'
import { betaDiscreteWeibull } from '../../../src/lifetime/index.js'
import { expectLikelihood } from '../expect-likelihood.js'
import { tenures } from '../likelihood-data.js'

const model = betaDiscreteWeibull.fromParams({ alpha: 0.5, beta: 0.8, c: 1.3 }, { timeUnit: 'year' })

it('is the likelihood of the documents it makes, with its derivatives', () => {
  expectLikelihood(betaDiscreteWeibull.likelihood(model, tenures), model, point =>
    betaDiscreteWeibull.logLikelihood(point, tenures),
  )
})

it('is highest where the fit ends', () => {
  const fitted = betaDiscreteWeibull.fit(tenures)
  expect(betaDiscreteWeibull.logLikelihood(fitted, tenures)).toBeGreaterThanOrEqual(
    betaDiscreteWeibull.logLikelihood(model, tenures),
  )
})
