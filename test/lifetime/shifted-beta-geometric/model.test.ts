import { describe, expect, it } from 'vitest'
import { shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { lawOf, paramsOf } from '../../../src/lifetime/shifted-beta-geometric/model.js'
import { itIsADocument } from '../contractual/suites.js'

const params = { alpha: 0.668, beta: 3.806 }

describe('a shifted-beta-geometric document', () => {
  itIsADocument(shiftedBetaGeometric, params)

  it('gives the law of its parameters', () => {
    const model = shiftedBetaGeometric.fromParams(params)
    expect(paramsOf(model)).toEqual(params)
    expect(Math.exp(lawOf(model).logSurvival(0, 1))).toBe(shiftedBetaGeometric.retentionRate(model, { period: 1 }))
  })
})
