import { describe, expect, it } from 'vitest'
import type { RandomStream } from '../../src/model/index.js'
import { positive, randomStream } from '../../src/model/index.js'
import { digamma, trigamma } from '../../src/numeric/index.js'
import { drawExponential, drawGamma, maximizeLikelihood } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { exponential, gammaSample, oneParameter, sum } from './likelihoods.js'

function sampleOf(n: number, seed: number, draw: (uniform: RandomStream) => number): number[] {
  const uniform = randomStream(seed)
  return Array.from({ length: n }, () => draw(uniform))
}

describe('waiting times at one rate', () => {
  it.each([
    [10, 1e-3],
    [300, 0.25],
    [5000, 700],
  ])('%d of them at %d have the known maximum, error, AIC and BIC', (n, truth) => {
    const sample = sampleOf(n, n, uniform => drawExponential(uniform, truth))
    const { params, fit } = maximizeLikelihood(exponential(sample))
    const rate = n / sum(sample)
    const logLikelihood = n * Math.log(rate) - n
    expect(params.rate).toBeCloseRelative(rate, 1e-8)
    expect(fit.logLikelihood).toBeCloseRelative(logLikelihood, 1e-12)
    expect(fit.aic).toBeCloseRelative(2 - 2 * logLikelihood, 1e-12)
    expect(fit.bic).toBeCloseRelative(Math.log(n) - 2 * logLikelihood, 1e-12)
    expect(fit.standardErrors?.rate).toBeCloseRelative(rate / Math.sqrt(n), 2e-8)
    expect(fit.covariance?.[0]?.[0]).toBeCloseRelative(rate ** 2 / n, 4e-8)
    expect(fit).toMatchObject({ converged: true, observations: n, conditionNumber: 1, warnings: [], dropped: [] })
    expect(Math.abs(params.rate - truth)).toBeLessThan((4 * truth) / Math.sqrt(n))
  })

  it('have a frozen answer of plain numbers', () => {
    const { params } = maximizeLikelihood(exponential([1, 2, 3]))
    expect(Object.isFrozen(params)).toBe(true)
    expect(Object.keys(params)).toEqual(['rate'])
  })
})

describe('draws of a Gamma distribution', () => {
  const n = 2000
  const sample = sampleOf(n, 11, uniform => drawGamma(uniform, 2.5, 0.4))
  const fitted = () => maximizeLikelihood(gammaSample(sample))

  it('meet the equations of the maximum', () => {
    const { params } = fitted()
    const mean = sum(sample) / n
    const meanLog = sum(sample.map(Math.log)) / n
    expect(params.shape / params.rate).toBeCloseRelative(mean, 1e-9)
    expect(digamma(params.shape) - Math.log(params.rate)).toBeCloseRelative(meanLog, 1e-9)
    expect(Math.abs(params.shape - 2.5)).toBeLessThan(0.3)
  })

  it('have the covariance of the Fisher information', () => {
    const { params, fit } = fitted()
    const { shape: k, rate: l } = params
    const determinant = n * (k * trigamma(k) - 1)
    const expected = [
      [k / determinant, l / determinant],
      [l / determinant, (l * l * trigamma(k)) / determinant],
    ]
    for (const [i, row] of expected.entries()) {
      for (const [j, cell] of row.entries()) expect(fit.covariance?.[i]?.[j]).toBeCloseRelative(cell, 1e-7)
    }
    expect(fit.covariance?.[0]?.[1]).toBe(fit.covariance?.[1]?.[0])
    expect(fit.standardErrors?.shape).toBe(Math.sqrt(fit.covariance?.[0]?.[0] ?? Number.NaN))
    expect(fit.standardErrors?.rate).toBe(Math.sqrt(fit.covariance?.[1]?.[1] ?? Number.NaN))
  })

  it('count two parameters in AIC and BIC', () => {
    const { fit } = fitted()
    expect(fit.aic).toBe(4 - 2 * fit.logLikelihood)
    expect(fit.bic).toBe(2 * Math.log(n) - 2 * fit.logLikelihood)
    expect(fit.warnings).toEqual([])
  })

  it('give the same from any start', () => {
    const { params } = fitted()
    for (const start of [
      { shape: 0.01, rate: 100 },
      { shape: 50, rate: 1e-3 },
      { shape: 1e-30, rate: 1e30 },
    ]) {
      const other = maximizeLikelihood(gammaSample(sample), { start })
      expect(other.fit.converged).toBe(true)
      expect(other.params.shape).toBeCloseRelative(params.shape, 1e-8)
      expect(other.params.rate).toBeCloseRelative(params.rate, 1e-8)
    }
  })

  it('need one or two evaluations from the answer itself', () => {
    const { params, fit } = fitted()
    const again = maximizeLikelihood(gammaSample(sample), { start: params })
    expect(again.fit.evaluations).toBeLessThanOrEqual(2)
    expect(again.fit.evaluations).toBeLessThan(fit.evaluations)
  })
})

describe('the search', () => {
  const sample = [0.5, 1, 1.5, 9]

  it('begins at the typical size, and at the start where one is given', () => {
    const seen: number[] = []
    const problem = { ...exponential(sample, 20) }
    const { evaluate } = problem.logLikelihood
    const watched = {
      ...problem,
      logLikelihood: {
        evaluate: (...[point, out]: Parameters<typeof evaluate>) => {
          seen.push(Math.exp(point[0]!))
          evaluate(point, out)
        },
      },
    }
    maximizeLikelihood(watched)
    expect(seen[0]).toBeCloseRelative(20, 1e-15)
    seen.length = 0
    maximizeLikelihood(watched, { start: { rate: 3 } })
    expect(seen[0]).toBeCloseRelative(3, 1e-15)
    seen.length = 0
    maximizeLikelihood(watched, { start: { rate: 1e300 } })
    expect(seen[0]).toBeCloseRelative(20e10, 1e-14)
    seen.length = 0
    maximizeLikelihood(watched, { start: { rate: 1e-300 } })
    expect(seen[0]).toBeCloseRelative(20e-10, 1e-14)
  })

  it('stops after the evaluations it was allowed, and says so', () => {
    const { params, fit } = maximizeLikelihood(exponential(sample, 20), { maxEvaluations: 1 })
    expect(params.rate).toBeCloseRelative(20, 1e-15)
    expect(fit).toMatchObject({ converged: false, iterations: 0, evaluations: 1 })
    expect(fit.warnings).toMatchInlineSnapshot(`
      [
        {
          "code": "NOT_CONVERGED",
          "message": "The search ended early: no maximum found in 1 evaluations. Give more evaluations or another start, or simplify the model; do not act on these parameters",
        },
        {
          "code": "NO_STANDARD_ERRORS",
          "message": "The search did not end at a proper peak of the likelihood, so errors do not exist. Take profile intervals",
        },
      ]
    `)
    expect(maximizeLikelihood(exponential(sample, 20), { maxEvaluations: 3 }).fit.evaluations).toBe(3)
  })

  it('ends by itself after 100 evaluations', () => {
    const climb = oneParameter(point => [Math.sin(point * 1e6), 1, -1e-9])
    expect(maximizeLikelihood(climb).fit.evaluations).toBeLessThanOrEqual(100)
  })

  it.each([
    [
      { begin: { rate: 1 } },
      'options.begin: expected only the options start, maxEvaluations, received "begin" [UNKNOWN_OPTION]',
    ],
    [null, 'options: expected an object, received null [INVALID_TYPE]'],
    [{ maxEvaluations: 0 }, 'options.maxEvaluations: expected a whole number >= 1, received 0 [OUT_OF_RANGE]'],
    [{ maxEvaluations: 1.5 }, 'options.maxEvaluations: expected a whole number >= 1, received 1.5 [OUT_OF_RANGE]'],
    [{ start: null }, 'options.start: expected an object, received null [INVALID_TYPE]'],
    [{ start: {} }, 'options.start.rate: expected a number > 0, received undefined [MISSING_VALUE]'],
    [{ start: { rate: 0 } }, 'options.start.rate: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [
      { start: { rate: 1, shape: 1 } },
      'options.start.shape: expected only the options rate, received "shape" [UNKNOWN_OPTION]',
    ],
  ])('refuses %o', (options, message) => {
    const run = (): unknown => Reflect.apply(maximizeLikelihood, undefined, [exponential(sample), options])
    expect(thrown(run).message).toBe(message)
  })

  it('refuses a sample of nothing', () => {
    const none = { ...exponential(sample), observations: 0 }
    expect(thrown(() => maximizeLikelihood(none)).message).toBe(
      'problem.observations: expected a number > 0, received 0 [OUT_OF_RANGE]',
    )
  })

  it('ends where what is left to gain drowns in the rounding of large terms, once it is told their size', () => {
    // 10 ln λ − 40 λ between terms of 1e9 that cancel: values are off by up to 1e-7.
    const rough = oneParameter(logRate => {
      const expected = 40 * Math.exp(logRate)
      const value = 10 * logRate - expected
      return [value + 1e9 - 1e9, 10 - expected, -expected]
    })
    const { params, fit } = maximizeLikelihood({ ...rough, scale: 1e9 })
    expect(fit.converged).toBe(true)
    expect(params['rate']).toBeCloseRelative(0.25, 1e-4)
    expect(thrown(() => maximizeLikelihood({ ...rough, scale: 0 })).path).toBe('problem.scale')
  })

  it('stays where the parameter may lie, even where the typical size does not', () => {
    const narrow = { rate: positive('rate', { least: 0.5, most: 3 }) }
    const growing = oneParameter(logRate => [-Math.exp(-logRate), Math.exp(-logRate), -Math.exp(-logRate)])
    const falling = oneParameter(logRate => [-Math.exp(logRate), -Math.exp(logRate), -Math.exp(logRate)])
    for (const rate of [1e-3, 1, 1e3]) {
      const problem = { parameters: narrow, typical: { rate } }
      expect(maximizeLikelihood({ ...growing, ...problem }).params.rate).toBeCloseRelative(3, 1e-15)
      expect(maximizeLikelihood({ ...falling, ...problem }).params.rate).toBeCloseRelative(0.5, 1e-15)
    }
  })

  it.each([
    [undefined, 'problem: expected an object, received undefined [INVALID_TYPE]'],
    [{ ...exponential(sample), parameters: null }, 'table: expected an object, received null [INVALID_TYPE]'],
    [
      { ...exponential(sample), typical: { rate: 0 } },
      'problem.typical.rate: expected a number > 0, received 0 [OUT_OF_RANGE]',
    ],
    [
      { ...exponential(sample), logLikelihood: {} },
      'problem.logLikelihood.evaluate: expected a function, received undefined [INVALID_TYPE]',
    ],
    [{ ...exponential(sample), dropped: null }, 'problem.dropped: expected an array, received null [INVALID_TYPE]'],
    [{ ...exponential(sample), warnings: 1 }, 'problem.warnings: expected an array, received 1 [INVALID_TYPE]'],
  ])('refuses what is no problem, %#', (problem, message) => {
    expect(thrown(() => Reflect.apply(maximizeLikelihood, undefined, [problem])).message).toBe(message)
  })

  it.each([Number.NaN, Number.NEGATIVE_INFINITY])('refuses a start where the likelihood is %d', value => {
    const nowhere = oneParameter(logRate => (logRate > 1 ? [value, 0, -1] : [-logRate * logRate, -2 * logRate, -2]))
    expect(maximizeLikelihood(nowhere).params.rate).toBe(1)
    expect(thrown(() => maximizeLikelihood(nowhere, { start: { rate: 100 } })).message).toBe(
      'options.start: expected parameters at which the likelihood has a value, received an object with keys rate [OUT_OF_RANGE]',
    )
    expect(thrown(() => maximizeLikelihood({ ...nowhere, typical: { rate: 100 } })).path).toBe('options.start')
  })
})
