import { describe, expect, it } from 'vitest'
import { chiSquareSurvival } from '../../../src/numeric/index.js'
import { likelihoodRatioTest, maximizeLikelihood } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { exponential, gammaSample } from '../likelihoods.js'

const report = (logLikelihood: number, parameters: number, more: object = {}) => ({
  fit: {
    source: 'likelihood',
    converged: true,
    iterations: 7,
    evaluations: 8,
    observations: 600,
    logLikelihood,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: 0,
    warnings: [],
    dropped: [],
    ...more,
  } as const,
})

describe('the likelihood-ratio test', () => {
  it('of covariates of Pareto/NBD on the apparel data is that of CLVTools', () => {
    const outcome = likelihoodRatioTest(report(-5848.09782696242, 4), report(-5821.06270909339, 8))
    expect(outcome.chiSquare).toBeCloseRelative(54.0702357380604, 1e-12)
    expect(outcome.degreesOfFreedom).toBe(4)
    expect(outcome.pValue).toBeCloseRelative(5.08744677007528e-11, 1e-9)
  })

  it('tells exponential from Gamma waiting times', () => {
    const alike = [2, 2.1, 1.9, 2.2, 1.8, 2.05]
    const exponentialFit = maximizeLikelihood(exponential(alike))
    const gammaFit = maximizeLikelihood(gammaSample(alike))
    const { chiSquare, degreesOfFreedom, pValue } = likelihoodRatioTest(exponentialFit, gammaFit)
    expect(degreesOfFreedom).toBe(1)
    expect(chiSquare).toBe(2 * (gammaFit.fit.logLikelihood - exponentialFit.fit.logLikelihood))
    expect(pValue).toBe(chiSquareSurvival(chiSquare, 1))
    expect(pValue).toBeLessThan(1e-3)
  })

  it('halves what a parameter at its edge can gain by chance', () => {
    const gain = 1.352771727047702
    const plain = likelihoodRatioTest(report(-100 - gain, 2), report(-100, 3))
    const edge = likelihoodRatioTest(report(-100 - gain, 2), report(-100, 3), { atBoundary: 1 })
    expect(plain.pValue).toBeCloseRelative(0.1, 1e-9)
    expect(edge.pValue).toBeCloseRelative(0.05, 1e-9)
    const three = likelihoodRatioTest(report(-100 - gain, 2), report(-100, 5), { atBoundary: 1 }).pValue
    expect(three).toBeCloseRelative((chiSquareSurvival(2 * gain, 2) + chiSquareSurvival(2 * gain, 3)) / 2, 1e-12)
    expect(likelihoodRatioTest(report(-100, 2), report(-100, 3), { atBoundary: 1 }).pValue).toBe(1)
  })

  it('takes the degrees of freedom it is told', () => {
    const { degreesOfFreedom, pValue } = likelihoodRatioTest(report(-101, 4), report(-100, 5), { degreesOfFreedom: 2 })
    expect(degreesOfFreedom).toBe(2)
    expect(pValue).toBeCloseRelative(Math.exp(-1), 1e-12)
  })

  it('finds nothing where the larger model is less likely by rounding alone', () => {
    expect(likelihoodRatioTest(report(-5848, 4), report(-5848 - 1e-7, 5))).toEqual({
      chiSquare: 0,
      degreesOfFreedom: 1,
      pValue: 1,
    })
  })

  it.each([
    [
      'other data',
      report(-10, 1),
      report(-9, 2, { observations: 599 }),
      {},
      'larger.fit.observations: expected 600, as of the smaller, received 599. Fit both to the same base [CONFLICTING_OPTIONS]',
    ],
    [
      'another unit of time',
      { ...report(-10, 1), timeUnit: 'day' },
      { ...report(-9, 2), timeUnit: 'week' },
      {},
      'larger.timeUnit: expected day, as of the smaller, received "week". Fit both to the same base [UNIT_MISMATCH]',
    ],
    [
      'as many parameters',
      report(-10, 2),
      report(-9, 2),
      {},
      'larger: expected more parameters than the smaller model, received 0. The larger model must hold the smaller as a special case [CONFLICTING_OPTIONS]',
    ],
    [
      'no degrees of freedom',
      report(-10, 1),
      report(-9, 2),
      { degreesOfFreedom: 0 },
      'options.degreesOfFreedom: expected more parameters than the smaller model, received 0. The larger model must hold the smaller as a special case [CONFLICTING_OPTIONS]',
    ],
    [
      'half a degree',
      report(-10, 1),
      report(-9, 2),
      { degreesOfFreedom: 1.5 },
      'options.degreesOfFreedom: expected a whole number >= 1, received 1.5 [OUT_OF_RANGE]',
    ],
    [
      'a larger model that was stopped',
      report(-10, 1),
      report(-11, 2, { converged: false }),
      {},
      'larger.fit.logLikelihood: expected at least that of the smaller model, -10, received -11. The larger model did not converge: fit it again from another start [OUT_OF_RANGE]',
    ],
    [
      'a smaller model that was stopped',
      report(-10, 1, { converged: false }),
      report(-11, 2),
      {},
      'larger.fit.logLikelihood: expected at least that of the smaller model, -10, received -11. The smaller model did not converge: fit both again [OUT_OF_RANGE]',
    ],
    [
      'a lesser maximum',
      report(-10, 1),
      report(-11, 2),
      {},
      'larger.fit.logLikelihood: expected at least that of the smaller model, -10, received -11. Both converged, the larger to a lesser maximum: fit it again from the parameters of the smaller, or check that they are nested [OUT_OF_RANGE]',
    ],
    [
      'given parameters',
      { fit: { source: 'given' } },
      report(-11, 2),
      {},
      'smaller.fit.source: expected a model fitted by likelihood, received "given" [INVALID_TYPE]',
    ],
    ['nothing', undefined, report(-11, 2), {}, 'smaller: expected an object, received undefined [INVALID_TYPE]'],
    [
      'two at the edge',
      report(-10, 1),
      report(-9, 2),
      { atBoundary: 2 },
      'options.atBoundary: expected a whole number from 0 to 1, received 2 [OUT_OF_RANGE]',
    ],
    [
      'another option',
      report(-10, 1),
      report(-9, 2),
      { df: 2 },
      'options.df: expected only the options degreesOfFreedom, atBoundary, received "df" [UNKNOWN_OPTION]',
    ],
  ])('refuses %s', (_, smaller, larger, options, message) => {
    expect(thrown(() => Reflect.apply(likelihoodRatioTest, undefined, [smaller, larger, options])).message).toBe(
      message,
    )
  })

  it('refuses a fit that was held back', () => {
    const held = report(-105, 6, { penalty: 0.3 })
    expect(thrown(() => likelihoodRatioTest(report(-110, 4), held)).message).toBe(
      'larger.fit.penalty: expected none, received 0.3. Fit without l2 [CONFLICTING_OPTIONS]',
    )
    expect(likelihoodRatioTest(report(-110, 4), report(-105, 6, { penalty: 0 })).chiSquare).toBe(10)
  })
})
