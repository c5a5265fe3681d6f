import { describe, expect, it } from 'vitest'
import { reviveFields, sealDocument } from '../../src/model/index.js'
import type { LikelihoodProblem, SearchOptions } from '../../src/statistics/index.js'
import { maximizeLikelihood } from '../../src/statistics/index.js'
import { exponential, type gamma, oneParameter, rate, twoParameters } from './likelihoods.js'

/** A valley whose curvature along the second of two rotated axes is `flatness`, highest at (0, 0). */
function ridge(flatness: number): LikelihoodProblem<typeof gamma> {
  return twoParameters(([a, b]) => {
    const [steep, flat] = [(a! + b!) / 2, (a! - b!) / 2]
    const value = -(steep * steep + flatness * flat * flat)
    const gradient = [-steep - flatness * flat, -steep + flatness * flat]
    const own = -(1 + flatness) / 2
    const cross = -(1 - flatness) / 2
    return [value, gradient, [own, cross, cross, own]]
  })
}

/** Highest at (0, 0), curved by these numbers along its two parameters. */
function bowl(first: number, second: number): LikelihoodProblem<typeof gamma> {
  return twoParameters(([a, b]) => [
    -(first * a! * a! + second * b! * b!) / 2,
    [-first * a!, -second * b!],
    [-first, 0, 0, -second],
  ])
}

const codes = (
  problem: LikelihoodProblem<typeof gamma>,
  options: SearchOptions<{ shape: number; rate: number }> = {},
) => maximizeLikelihood(problem, options).fit.warnings.map(({ code }) => code)

describe('a likelihood that grows without end', () => {
  const growing = oneParameter(logRate => [-Math.exp(-logRate), Math.exp(-logRate), -Math.exp(-logRate)])
  const falling = oneParameter(logRate => [-Math.exp(logRate), -Math.exp(logRate), -Math.exp(logRate)], 3)

  it('runs to the edge, upper or lower, and says which parameter did', () => {
    const up = maximizeLikelihood(growing)
    expect(up.params.rate).toBeCloseRelative(1e10, 1e-14)
    expect(up.fit.warnings).toMatchInlineSnapshot(`
      [
        {
          "code": "AT_BOUNDARY",
          "message": "rate ran to the edge of what is searched: the data do not bound it. Use more data or a model with fewer parameters",
          "path": "params.rate",
        },
        {
          "code": "NO_STANDARD_ERRORS",
          "message": "The search did not end at a proper peak of the likelihood, so errors do not exist. Take profile intervals",
        },
      ]
    `)
    const down = maximizeLikelihood(falling)
    expect(down.params.rate).toBeCloseRelative(3e-10, 1e-14)
    expect(down.fit.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['AT_BOUNDARY', 'params.rate'],
      ['NO_STANDARD_ERRORS', undefined],
    ])
  })

  it('has no errors, no covariance, no condition number', () => {
    const { fit } = maximizeLikelihood(growing)
    expect(Object.keys(fit)).toEqual([
      'source',
      'converged',
      'iterations',
      'evaluations',
      'observations',
      'logLikelihood',
      'aic',
      'bic',
      'warnings',
      'dropped',
    ])
  })

  it('names each parameter that ran to an edge', () => {
    const both = twoParameters(([a, b]) => [a! - b!, [1, -1], [-1e-9, 0, 0, -1e-9]])
    const { params, fit } = maximizeLikelihood(both)
    expect(params.shape).toBeCloseRelative(1e10, 1e-14)
    expect(params.rate).toBeCloseRelative(1e-10, 1e-14)
    expect(fit.warnings.flatMap(({ path }) => path ?? [])).toEqual(['params.shape', 'params.rate'])
  })
})

describe('a ridge', () => {
  it('is flat beyond a condition number of 1e8', () => {
    const steep = maximizeLikelihood(ridge(1.01e-8), { start: { shape: 2, rate: 3 } })
    expect(steep.fit.conditionNumber).toBeCloseRelative(1 / 1.01e-8, 1e-6)
    expect(steep.fit.warnings.map(({ code }) => code)).toEqual(['PARAMETERS_CONFOUNDED'])
    const flat = maximizeLikelihood(ridge(0.99e-8), { start: { shape: 2, rate: 3 } })
    expect(flat.fit.conditionNumber).toBeCloseRelative(1 / 0.99e-8, 1e-6)
    expect(flat.fit.warnings).toMatchInlineSnapshot(`
      [
        {
          "code": "FLAT_RIDGE",
          "message": "Very different parameters explain the data almost as well: predictions may hold, parameters do not. Use more data or a model with fewer parameters",
        },
      ]
    `)
  })

  it.each([
    [1e-8, ['SMALL_SAMPLE']],
    [1e-14, ['FLAT_RIDGE']],
  ])('of %d is judged by what lies beyond the limits, not on them', (flatness, expected) => {
    const { fit } = maximizeLikelihood(bowl(1, flatness))
    expect(fit.conditionNumber).toBe(1 / flatness)
    expect(fit.warnings.map(({ code }) => code)).toEqual(expected)
  })

  it('still has errors where the information can be inverted', () => {
    const { fit, params } = maximizeLikelihood(ridge(1e-9))
    expect(params).toEqual({ shape: 1, rate: 1 })
    expect(fit.covariance?.[0]?.[0]).toBeCloseRelative(0.5 + 0.5e9, 1e-6)
    expect(fit.covariance?.[0]?.[1]).toBeCloseRelative(0.5 - 0.5e9, 1e-6)
    expect(fit.standardErrors?.rate).toBeCloseRelative(Math.sqrt(0.5 + 0.5e9), 1e-6)
  })

  it('has none where what is left of the information is rounding', () => {
    expect(codes(ridge(2e-14))).toEqual(['FLAT_RIDGE'])
    expect(codes(ridge(0.5e-14))).toEqual(['FLAT_RIDGE', 'NO_STANDARD_ERRORS'])
  })

  // A relative 1e-8 beside the ridge changes the value by 5e-15, less than the rounding of what 100 observations sum up.
  it('of two parameters that say the same is found from wherever the search begins', () => {
    for (const [weight, start] of [
      [1, { shape: 1, rate: 1 }],
      [1, { shape: 1.35, rate: 2.01 }],
      [1, { shape: 148, rate: 148 }],
      [1.7, { shape: 1, rate: 1 }],
      [1.7, { shape: 2.7, rate: 0.05 }],
    ] as const) {
      const same = twoParameters(([a, b]) => {
        const expected = 37.3 * Math.exp(a! + weight * b!)
        const slope = 100 - expected
        const cross = -weight * expected
        return [100 * (a! + weight * b!) - expected, [slope, weight * slope], [-expected, cross, cross, weight * cross]]
      })
      const { params, fit } = maximizeLikelihood(same, { start })
      expect(params.shape * params.rate ** weight).toBeCloseRelative(100 / 37.3, 1e-7)
      expect(fit.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['FLAT_RIDGE', 'NO_STANDARD_ERRORS']))
      expect('standardErrors' in fit || 'covariance' in fit || 'conditionNumber' in fit).toBe(false)
    }
  })
})

describe('a likelihood without a peak', () => {
  it('has no errors at a saddle, and is not converged', () => {
    const saddle = twoParameters(([a, b]) => [a! * a! - b! * b!, [2 * a!, -2 * b!], [2, 0, 0, -2]])
    const { fit } = maximizeLikelihood(saddle)
    expect(fit.converged).toBe(false)
    expect(fit.warnings).toMatchInlineSnapshot(`
      [
        {
          "code": "NOT_CONVERGED",
          "message": "The search ended early: the gradient vanished at a point that is not a maximum. Give more evaluations or another start, or simplify the model; do not act on these parameters",
        },
        {
          "code": "NO_STANDARD_ERRORS",
          "message": "The search did not end at a proper peak of the likelihood, so errors do not exist. Take profile intervals",
        },
      ]
    `)
  })

  it('has no errors where derivatives are no numbers', () => {
    const broken = twoParameters(() => [0, [Number.NaN, 0], [Number.NaN, Number.NaN, Number.NaN, -1]])
    expect(codes(broken)).toEqual(['NOT_CONVERGED', 'NO_STANDARD_ERRORS'])
  })

  it('has no errors where they overflow', () => {
    const vast = oneParameter(logRate => [-1e-320 * logRate * logRate, -2e-320 * logRate, -2e-320])
    const { fit } = maximizeLikelihood(vast)
    expect('standardErrors' in fit).toBe(false)
    expect(fit.warnings.at(-1)?.code).toBe('NO_STANDARD_ERRORS')
    expect(codes(bowl(1e-306, 5e-309))).toEqual(['NO_STANDARD_ERRORS'])
    expect(codes(bowl(1e-306, 1e-307))).toEqual(['SMALL_SAMPLE'])
  })
})

describe('a search that was stopped early', () => {
  it('has no errors, no covariance, no condition number, and says so', () => {
    const { fit } = maximizeLikelihood(exponential([1, 2, 4]), { maxEvaluations: 2 })
    expect(fit.converged).toBe(false)
    expect('standardErrors' in fit || 'covariance' in fit || 'conditionNumber' in fit).toBe(false)
    expect(fit.warnings.map(({ code }) => code)).toEqual(['NOT_CONVERGED', 'NO_STANDARD_ERRORS'])
    expect(maximizeLikelihood(exponential([1, 2, 4])).fit.standardErrors?.rate).toBeGreaterThan(0)
  })
})

describe('every report', () => {
  const failures: readonly LikelihoodProblem<typeof rate>[] = [
    exponential([1, 2]),
    oneParameter(logRate => [logRate, 1, 0]),
    oneParameter(() => [0, 0, 0]),
    oneParameter(() => [0, Number.NaN, Number.NaN]),
    oneParameter(logRate => [Math.cosh(logRate), Math.sinh(logRate), Math.cosh(logRate)]),
  ]

  it('survives JSON: no figure is NaN or infinite', () => {
    for (const problem of failures) {
      for (const options of [{}, { maxEvaluations: 1 }, { start: { rate: 1e-5 } }]) {
        const model = sealDocument(rate, { kind: 'sample', version: 1, ...maximizeLikelihood(problem, options) })
        const { kind, version, ...fields } = model
        expect(reviveFields(rate, JSON.parse(JSON.stringify(model)))).toEqual(fields)
      }
    }
  })

  it('begins with the warnings that were known before, and passes on what was dropped', () => {
    const known = { code: 'NO_REPEAT_PURCHASES', message: 'Nobody bought twice' } as const
    const dropped = [{ reason: 'same-day', count: 2 }] as const
    const { fit } = maximizeLikelihood({ ...exponential([1]), warnings: [known], dropped }, { maxEvaluations: 1 })
    expect(fit.warnings[0]).toEqual(known)
    expect(fit.dropped).toBe(dropped)
  })
})
