import { describe, expect, it } from 'vitest'
import { checkCovariates } from '../../../src/lifetime/covariates/choice.js'
import { fitEffects } from '../../../src/lifetime/covariates/fit-effects.js'
import { thrown } from '../../errors/thrown.js'
import { problemOf, tenAndTen, waits } from './waits.js'

const choice = checkCovariates({ purchase: ['web'] }, ['purchase', 'dropout'])

describe('a fit with effects', () => {
  it('has what can be worked out by hand: two groups, two rates', () => {
    const { params, effects, fit } = fitEffects(tenAndTen, choice, {})
    expect(params.scale).toBeCloseRelative(4, 1e-8)
    expect(effects.purchase?.['web']).toBeCloseTo(Math.LN2, 8)
    expect(fit.logLikelihood).toBeCloseTo(-10 * Math.log(4) - 10 * Math.log(2) - 20, 9)
    // var(ln scale) = 1/10, var(effect) = 1/10 + 1/10, covariance of scale and effect 4/10.
    expect(fit.standardErrors?.scale).toBeCloseTo(4 * Math.sqrt(0.1), 7)
    expect(fit.effectErrors?.purchase?.['web']).toBeCloseTo(Math.sqrt(0.2), 7)
    expect(fit.covariance?.[0]?.[1]).toBeCloseTo(0.4, 6)
    expect(fit).not.toHaveProperty('penalty')
  })

  it('takes the penalty off standardised effects, and reports the likelihood without it', () => {
    const { effects, fit } = fitEffects(tenAndTen, { ...choice, l2: { purchase: 50, dropout: 0 } }, {})
    const effect = effects.purchase!['web']!
    // Half of the clients have it: one standard deviation is a half.
    expect(fit.penalty).toBeCloseTo(25 * (effect / 2) ** 2, 10)
    expect(effect).toBeLessThan(Math.LN2 / 2)
    expect(fit.aic).toBeCloseTo(4 - 2 * fit.logLikelihood, 10)
  })

  it('begins where it is told to, and stops when it is told to', () => {
    const { fit } = fitEffects(tenAndTen, choice, { start: { scale: 3 }, maxEvaluations: 2 })
    expect(fit.converged).toBe(false)
    expect(thrown(() => fitEffects(tenAndTen, choice, { start: { scale: -1 } })).path).toBe('options.start.scale')
  })

  it('says where nothing bounds an effect', () => {
    const { fit } = fitEffects(problemOf([waits(10, 40, { web: 0 }), waits(1e-12, 20, { web: 1 })]), choice, {})
    const warning = fit.warnings.find(({ path }) => path === 'effects.purchase.web')
    expect(warning?.code).toBe('AT_BOUNDARY')
    expect(fit).not.toHaveProperty('covariance')
  })

  it('refuses covariates whose 0 is out of this world', () => {
    const far = problemOf([waits(10, 40, { web: 2015 }), waits(10, 20, { web: 2016 })])
    const error = thrown(() => fitEffects(far, choice, {}))
    expect([error.code, error.path]).toEqual(['OUT_OF_RANGE', 'base.covariates'])
    expect(error.message).toContain('Take the mean off them')
  })
})
