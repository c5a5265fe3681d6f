import { describe, expect, it } from 'vitest'
import { checkCovariates } from '../../../src/lifetime/covariates/choice.js'
import type { CovariateGroup } from '../../../src/lifetime/covariates/design.js'
import { fitEffects } from '../../../src/lifetime/covariates/fit-effects.js'
import type { GroupedProblem } from '../../../src/lifetime/covariates/grouped-problem.js'
import { likelihoodOfEffects } from '../../../src/lifetime/covariates/likelihood-of-effects.js'
import { positive } from '../../../src/model/index.js'
import { evaluation } from '../../../src/numeric/index.js'
import { thrown } from '../../errors/thrown.js'

/** Waiting times at a rate 1/scale: events · ln(1/scale) − time/scale, highest where scale is the mean wait. */
const waits = (events: number, time: number, covariates: Readonly<Record<string, number>>): CovariateGroup => ({
  clients: events,
  covariate: name => covariates[name]!,
  logLikelihood: {
    evaluate([logScale], out) {
      const expected = time * Math.exp(-logScale!)
      out.value = -events * logScale! - expected
      out.gradient[0] = expected - events
      out.hessian[0] = -expected
    },
  },
})

const parameters = { scale: positive('mean wait', { least: 1e-9, most: 1e9 }) }
const problemOf = (groups: readonly CovariateGroup[]): GroupedProblem<typeof parameters> => ({
  plain: {
    parameters,
    logLikelihood: groups[0]!.logLikelihood,
    typical: { scale: 1 },
    observations: 20,
    dropped: [],
    warnings: [],
  },
  groups,
  coordinates: { size: 1, purchaseScale: 0 },
  path: 'base.covariates',
})

/** Ten waits of 4 on average, ten of 2: the rate doubles. */
const problem = problemOf([waits(10, 40, { web: 0 }), waits(10, 20, { web: 1 })])
const choice = checkCovariates({ purchase: ['web'] }, ['purchase', 'dropout'])

describe('a fit with effects', () => {
  it('has what can be worked out by hand: two groups, two rates', () => {
    const { params, effects, fit } = fitEffects(problem, choice, {})
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
    const { effects, fit } = fitEffects(problem, { ...choice, l2: { purchase: 50, dropout: 0 } }, {})
    const effect = effects.purchase!['web']!
    // Half of the clients have it: one standard deviation is a half.
    expect(fit.penalty).toBeCloseTo(25 * (effect / 2) ** 2, 10)
    expect(effect).toBeLessThan(Math.LN2 / 2)
    expect(fit.aic).toBeCloseTo(4 - 2 * fit.logLikelihood, 10)
  })

  it('begins where it is told to, and stops when it is told to', () => {
    const { fit } = fitEffects(problem, choice, { start: { scale: 3 }, maxEvaluations: 2 })
    expect(fit.converged).toBe(false)
    expect(thrown(() => fitEffects(problem, choice, { start: { scale: -1 } })).path).toBe('options.start.scale')
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

describe('the likelihood about a model with effects', () => {
  it('is per unit, and has documents at its points', () => {
    const { params, effects, fit } = fitEffects(problem, choice, {})
    const likelihood = likelihoodOfEffects(problem, params, effects)
    expect(Object.keys(likelihood.parameters)).toEqual(['scale', 'purchase.web'])
    const here = evaluation(2)
    likelihood.logLikelihood.evaluate(likelihood.point, here)
    expect(here.value).toBeCloseTo(fit.logLikelihood, 10)
    for (const slope of here.gradient) expect(slope).toBeCloseTo(0, 6)
    expect(likelihood.effectsAt([0, 0.3])).toEqual({ purchase: { web: 0.3 } })
    expect(likelihood.parameters['purchase.web']?.most).toBeCloseTo(23 + Math.LN2, 6)
  })

  it('needs no variation: a resampled base may have lost it', () => {
    const { params, effects } = fitEffects(problem, choice, {})
    const lost = likelihoodOfEffects(problemOf([waits(10, 40, { web: 0 })]), params, effects)
    expect(lost.parameters['purchase.web']?.least).toBeCloseTo(-23 - Math.LN2, 6)
  })
})
