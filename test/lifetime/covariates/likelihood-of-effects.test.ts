import { describe, expect, it } from 'vitest'
import { likelihoodOfEffects } from '../../../src/lifetime/covariates/likelihood-of-effects.js'
import type { Effects } from '../../../src/model/index.js'
import { evaluatedAt, expectOwnDerivatives } from '../expect-derivatives.js'
import { problemOf, tenAndTen, waits } from './waits.js'

/** At waits of 4 and of 2 it is highest. */
const [params, effects] = [{ scale: 4 }, { purchase: { web: Math.LN2 } }]
const likelihood = likelihoodOfEffects(tenAndTen, params, effects)

describe('the likelihood about a model with effects', () => {
  it('is one of parameters and effects, and stands at the model', () => {
    expect(Object.keys(likelihood.parameters)).toEqual(['scale', 'purchase.web'])
    expect(likelihood.typical).toEqual({ scale: 4, 'purchase.web': Math.LN2 })
    expect(Array.from(likelihood.point)).toEqual([Math.log(4), Math.LN2])
    expect(likelihood.observations).toBe(20)
  })

  it('is per unit of a covariate, with derivatives', () => {
    const { value, gradient } = evaluatedAt(likelihood.logLikelihood, likelihood.point)
    expect(value).toBeCloseRelative(-10 * Math.log(4) - 10 * Math.log(2) - 20, 1e-14)
    for (const slope of gradient) expect(slope).toBeCloseTo(0, 12)
    const inHundreds = problemOf([waits(10, 40, { web: 0 }), waits(10, 20, { web: 100 })])
    const { logLikelihood } = likelihoodOfEffects(inHundreds, params, effects)
    expect(evaluatedAt(logLikelihood, Float64Array.of(1.1, 0.003)).value).toBeCloseRelative(
      evaluatedAt(likelihood.logLikelihood, Float64Array.of(1.1, 0.3)).value,
      1e-14,
    )
    expectOwnDerivatives(likelihood.logLikelihood, Float64Array.of(1.1, 0.3), { gradient: 1e-8, hessian: 1e-8 })
  })

  it('has the effects of each of its points, one for both processes where they are equal', () => {
    expect(likelihood.effectsAt([0, 0.3])).toEqual({ purchase: { web: 0.3 } })
    const both: Effects = { purchase: { age: 0.1, web: 0.6 }, dropout: { web: 0.6 }, equal: ['web'] }
    const groups = [waits(10, 40, { web: 0, age: 1 }), waits(10, 20, { web: 1, age: 2 })]
    const shared = likelihoodOfEffects(problemOf(groups), params, both)
    expect(Object.keys(shared.parameters)).toEqual(['scale', 'purchase.age', 'equal.web'])
    expect(shared.effectsAt([0, -1, 0.4])).toEqual({
      purchase: { age: -1, web: 0.4 },
      dropout: { web: 0.4 },
      equal: ['web'],
    })
  })

  it('is bounded by how far a covariate reaches, beyond the effect it has', () => {
    const bounds = (groups: Parameters<typeof problemOf>[0], effect: number): readonly (number | undefined)[] => {
      const { parameters } = likelihoodOfEffects(problemOf(groups), params, { purchase: { web: effect } })
      return [parameters['purchase.web']?.least, parameters['purchase.web']?.most]
    }
    expect(bounds(tenAndTen.groups.slice(), -2)).toEqual([-25, 25])
    expect(bounds([waits(10, 40, { web: 3 }), waits(10, 20, { web: 103 })], 0.5)).toEqual([-0.73, 0.73])
    // A resampled base may have lost all variation.
    expect(bounds([waits(10, 40, { web: 3 })], 0.5)).toEqual([-23.5, 23.5])
  })
})
