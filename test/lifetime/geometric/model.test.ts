import { describe, expect, it } from 'vitest'
import { lawOf, paramsOf } from '../../../src/lifetime/geometric/model.js'
import { geometric } from '../../../src/lifetime/index.js'
import { itIsADocument } from '../contractual/suites.js'

const params = { theta: 0.2 }

describe('a geometric document', () => {
  itIsADocument(geometric, params)

  it('gives the law of its parameters', () => {
    const model = geometric.fromParams(params)
    expect(paramsOf(model)).toEqual(params)
    expect(Math.exp(lawOf(model).logSurvival(0, 1))).toBe(geometric.retentionRate(model, { period: 1 }))
  })
})
