import { describe, expect, it } from 'vitest'
import { evaluation, gradientEvaluation } from '../../../src/numeric/index.js'
import type { LogDensity } from '../../../src/statistics/index.js'
import { posteriorTarget, priors } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { exponential, gammaSample } from '../likelihoods.js'

const sample = [1, 2, 0.5, 3, 1.2]
const gamma = gammaSample(sample)
const beliefs = { shape: priors.gamma({ shape: 2, rate: 1 }), rate: priors.logNormal({ mean: 0, deviation: 2 }) }

describe('a posterior', () => {
  it('is likelihood and priors together, with derivatives', () => {
    const { logDensity } = posteriorTarget(gamma, beliefs)
    const point = Float64Array.of(0.3, -0.2)
    const [whole, part, likelihood] = [evaluation(2), gradientEvaluation(2), evaluation(2)]
    logDensity.evaluate(point, whole)
    logDensity.evaluateGradient?.(point, part)
    gamma.logLikelihood.evaluate(point, likelihood)
    // Gamma(2, 1) over its logarithm: 2u - e^u; a normal density of deviation 2.
    const prior = 2 * 0.3 - Math.exp(0.3) - 0.04 / 8 - Math.log(2 * Math.sqrt(2 * Math.PI))
    expect(whole.value).toBeCloseRelative(likelihood.value + prior, 1e-12)
    expect(whole.gradient[0]).toBeCloseRelative(likelihood.gradient[0]! + 2 - Math.exp(0.3), 1e-12)
    expect(whole.gradient[1]).toBeCloseRelative(likelihood.gradient[1]! + 0.2 / 4, 1e-12)
    expect(whole.hessian[0]).toBeCloseRelative(likelihood.hessian[0]! - Math.exp(0.3), 1e-12)
    expect(whole.hessian[1]).toBe(likelihood.hessian[1])
    expect(whole.hessian[3]).toBeCloseRelative(likelihood.hessian[3]! - 1 / 4, 1e-12)
    expect(part.value).toBe(whole.value)
    expect(part.gradient).toEqual(whole.gradient)
  })

  it('asks the likelihood for no Hessian where a gradient is enough', () => {
    const logLikelihood: LogDensity = {
      evaluate() {
        throw new Error('the Hessian was asked')
      },
      evaluateGradient([u], out) {
        out.value = u!
        out.gradient[0] = 1
      },
    }
    const target = posteriorTarget({ ...exponential([1]), logLikelihood }, { rate: priors.flat() })
    const out = gradientEvaluation(1)
    target.logDensity.evaluateGradient?.(Float64Array.of(2), out)
    expect(out).toEqual({ value: 4, gradient: Float64Array.of(2) })
  })

  it('is sought where likelihoods are', () => {
    const { start, lower, upper, scale } = posteriorTarget(exponential(sample, 3), { rate: priors.flat() })
    expect(Array.from(start)).toEqual([Math.log(3)])
    expect(upper[0]! - lower[0]!).toBeCloseRelative(2 * Math.log(1e10), 1e-12)
    expect(scale).toBe(5)
    const scaled = posteriorTarget({ ...exponential(sample), scale: 70 }, { rate: priors.flat() })
    expect(scaled.scale).toBe(70)
  })

  it('ends where a uniform prior does', () => {
    const narrow = posteriorTarget(exponential(sample, 3), { rate: priors.uniform({ least: 0.1, most: 0.4 }) })
    expect(Array.from(narrow.lower)).toEqual([Math.log(0.1)])
    expect(Array.from(narrow.upper)).toEqual([Math.log(0.4)])
    expect(narrow.start[0]).toBeCloseRelative((Math.log(0.1) + Math.log(0.4)) / 2, 1e-12)
    const open = posteriorTarget(exponential(sample, 3), { rate: priors.uniform({ least: 0, most: 4 }) })
    expect(open.lower[0]).toBeCloseRelative(Math.log(3) - Math.log(1e10), 1e-12)
    expect(open.start[0]).toBe(Math.log(3))
  })

  it.each([
    [[gamma, { shape: priors.flat() }], 'priors.rate: expected a prior, received undefined [MISSING_VALUE]'],
    [[gamma, { ...beliefs, scale: priors.flat() }], 'priors.scale: expected only the options shape, rate'],
    [
      [gamma, { ...beliefs, rate: { family: 'gamma', shape: -1, rate: 1 } }],
      'priors.rate.shape: expected a number > 0',
    ],
    [[gamma, { ...beliefs, rate: priors.normal({ mean: 0, deviation: 1 }) }], 'priors.rate.family: expected one of'],
    [[gamma, undefined], 'priors: expected an object'],
    [[{ ...gamma, observations: 0 }, beliefs], 'likelihood.observations: expected a number > 0'],
    [[{ ...gamma, scale: -1 }, beliefs], 'likelihood.scale: expected a number > 0'],
    [[{ ...gamma, logLikelihood: {} }, beliefs], 'likelihood.logLikelihood.evaluate: expected a function'],
    [[{ ...gamma, typical: { shape: 1 } }, beliefs], 'likelihood.typical.rate'],
    [[undefined, beliefs], 'likelihood: expected an object'],
  ])('%#', (args, message) => {
    expect(thrown(() => Reflect.apply(posteriorTarget, undefined, args)).message).toContain(message)
  })
})
