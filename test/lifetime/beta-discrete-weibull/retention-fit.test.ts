import { it } from 'vitest'
import { shifted } from '../../../src/lifetime/beta-discrete-weibull/model.js'
import { RETENTION_FIT } from '../../../src/lifetime/beta-discrete-weibull/retention-fit.js'
import { betaDiscreteWeibull } from '../../../src/lifetime/index.js'
import { expectSameShift } from '../covariates/expect-same-shift.js'

it('is shifted by covariates as its verbs are', () => {
  const model = betaDiscreteWeibull.fromParams({ alpha: 0.2, beta: 1.4, c: 1.7 }, { effects: { dropout: { web: 1 } } })
  expectSameShift(model, betaDiscreteWeibull.parameters, RETENTION_FIT.coordinates, shifted)
})
