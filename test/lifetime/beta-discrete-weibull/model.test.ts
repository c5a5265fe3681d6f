import { describe, expect, it } from 'vitest'
import { lawOf, paramsOf } from '../../../src/lifetime/beta-discrete-weibull/model.js'
import { betaDiscreteWeibull } from '../../../src/lifetime/index.js'
import { itIsADocument } from '../contractual/suites.js'

const params = { alpha: 0.214, beta: 1.427, c: 1.724 }

describe('a beta-discrete-weibull document', () => {
  itIsADocument(betaDiscreteWeibull, params)

  it('gives the law of its parameters', () => {
    const model = betaDiscreteWeibull.fromParams(params)
    expect(paramsOf(model)).toEqual(params)
    expect(Math.exp(lawOf(model).logSurvival(0, 1))).toBe(betaDiscreteWeibull.retentionRate(model, { period: 1 }))
  })
})
