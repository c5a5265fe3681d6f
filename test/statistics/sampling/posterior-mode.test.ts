import { describe, expect, it } from 'vitest'
import { maximizeLikelihood, posteriorMode, posteriorTarget, priors } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { exponential, gammaSample } from '../likelihoods.js'

const sample = [1, 2, 0.5, 3, 1.2]

describe('the mode of a posterior', () => {
  it('of a conjugate model is known', () => {
    // Gamma(2 + 5, 4 + 7.7): mode 6 / 11.7; over its logarithm 7 / 11.7.
    const target = posteriorTarget(exponential(sample), { rate: priors.gamma({ shape: 2, rate: 4 }) })
    const mode = posteriorMode(target)
    expect(mode.converged).toBe(true)
    expect(mode.params.rate).toBeCloseRelative(6 / 11.7, 1e-12)
    expect(mode.search.hessian[0]).toBeCloseRelative(-6, 1e-9)
    expect(posteriorMode(target, { of: 'point' }).params.rate).toBeCloseRelative(7 / 11.7, 1e-8)
  })

  it('under flat priors is the maximum of the likelihood', () => {
    const problem = gammaSample([...sample, 4, 0.2, 1.1])
    const { params } = posteriorMode(posteriorTarget(problem, { shape: priors.flat(), rate: priors.flat() }))
    const fitted = maximizeLikelihood(problem)
    expect(params.shape).toBeCloseRelative(fitted.params.shape, 1e-9)
    expect(params.rate).toBeCloseRelative(fitted.params.rate, 1e-9)
  })

  it('begins where it is told', () => {
    const target = posteriorTarget(exponential(sample), { rate: priors.gamma({ shape: 2, rate: 4 }) })
    const { params, search } = posteriorMode(target, { start: { rate: 6 / 11.7 } })
    expect(params.rate).toBeCloseRelative(6 / 11.7, 1e-12)
    expect(search.evaluations).toBeLessThan(4)
  })

  it('lies on the end of a uniform prior where the data pull beyond', () => {
    const target = posteriorTarget(exponential(sample), { rate: priors.uniform({ least: 0.1, most: 0.4 }) })
    const { params, search } = posteriorMode(target)
    expect(params.rate).toBeCloseRelative(0.4, 1e-12)
    expect(search.atBound).toEqual([0])
  })

  it('says so where it is not found', () => {
    const target = posteriorTarget(exponential(sample), { rate: priors.gamma({ shape: 2, rate: 4 }) })
    const { converged, reason } = posteriorMode(target, { maxEvaluations: 2 })
    expect(converged).toBe(false)
    expect(reason).toContain('2 evaluations')
  })

  it.each([
    [{ of: 'logarithms' }, "options.of: expected one of 'parameters', 'point'"],
    [{ start: { rate: -1 } }, 'options.start.rate: expected a number > 0'],
    [{ maxEvaluations: 0 }, 'options.maxEvaluations'],
    [{ from: 1 }, 'options.from: expected only the options of, start, maxEvaluations'],
  ])('refuses %j', (options, message) => {
    const target = posteriorTarget(exponential(sample), { rate: priors.flat() })
    expect(thrown(() => Reflect.apply(posteriorMode, undefined, [target, options])).message).toContain(message)
  })
})
