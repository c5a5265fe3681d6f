import { describe, expect, it } from 'vitest'
import { fitBase, likelihoodOfBase } from '../../../src/lifetime/covariates/of-base.js'
import { paretoNbd } from '../../../src/lifetime/index.js'
import { COVARIATES } from '../../../src/lifetime/pareto-nbd/covariates.js'
import { evaluation } from '../../../src/numeric/index.js'
import { thrown } from '../../errors/thrown.js'
import { purchases } from '../likelihood-data.js'

const web = Float64Array.from({ length: purchases.size }, (_, i) => i % 2)
const base = { ...purchases, covariates: { web } }

describe('covariates of a base', () => {
  it('are fitted where options name them, and only there', () => {
    expect(fitBase(COVARIATES, base, {})).not.toHaveProperty('effects')
    expect(fitBase(COVARIATES, base, {}).params).toEqual(paretoNbd.fit(purchases).params)
    expect(Object.keys(fitBase(COVARIATES, base, { covariates: { purchase: ['web'] } }).effects ?? {})).toEqual([
      'purchase',
    ])
    expect(thrown(() => fitBase(COVARIATES, base, JSON.parse('null'))).path).toBe('options')
    expect(thrown(() => fitBase(COVARIATES, base, { covariates: { purchase: ['app'] } })).path).toBe(
      'base.covariates.app',
    )
  })

  it('are part of the likelihood', () => {
    const params = { r: 0.9, alpha: 8, s: 0.8, beta: 15 }
    const { logLikelihood, point } = likelihoodOfBase(COVARIATES, base, params, { purchase: { web: 0.4 } })
    const at = evaluation(5)
    logLikelihood.evaluate(point, at)
    const model = paretoNbd.fromParams(params, { timeUnit: 'week', effects: { purchase: { web: 0.4 } } })
    expect(at.value).toBeCloseRelative(paretoNbd.logLikelihood(model, base), 1e-12)
  })
})
