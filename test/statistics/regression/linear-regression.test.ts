import { describe, expect, it } from 'vitest'
import { linearRegression } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { LONGLEY, NORRIS } from './published.js'
import { simulated } from './simulated.js'

/** Certified values of NIST's Statistical Reference Datasets: coefficient and standard deviation. */
const LONGLEY_CERTIFIED = {
  deflator: [15.0618722713733, 84.9149257747669],
  product: [-0.035819179292591, 0.0334910077722432],
  unemployed: [-2.02022980381683, 0.488399681651699],
  armed: [-1.03322686717359, 0.214274163161675],
  population: [-0.0511041056535807, 0.22607320006937],
  year: [1829.15146461355, 455.478499142212],
} as const

describe('linearRegression', () => {
  it('has twelve digits of what NIST certifies for Longley', () => {
    const found = linearRegression(LONGLEY.columns, LONGLEY.employed)
    for (const [name, [coefficient, deviation]] of Object.entries(LONGLEY_CERTIFIED)) {
      expect(found.coefficients[name]).toBeCloseRelative(coefficient, 1e-12)
      expect(found.standardErrors?.[name]).toBeCloseRelative(deviation, 1e-12)
    }
    expect(found.intercept).toBeCloseRelative(-3482258.63459582, 1e-12)
    expect(found.interceptError).toBeCloseRelative(890420.383607373, 1e-12)
    expect(found.residualStandardDeviation).toBeCloseRelative(304.854073561965, 1e-12)
    expect(found.rSquared).toBeCloseRelative(0.995479004577296, 1e-14)
    expect(found.fTest?.statistic).toBeCloseRelative(330.285339234588, 1e-12)
    expect(found.residualDegreesOfFreedom).toBe(9)
    expect(found.deviance).toBeCloseRelative(836424.055505915, 1e-12)
    expect(found.nullDeviance).toBeCloseRelative(184172401.944494 + 836424.055505915, 1e-13)
  })

  it('has twelve digits of what NIST certifies for Norris', () => {
    const found = linearRegression({ x: NORRIS.x }, NORRIS.y)
    expect(found.intercept).toBeCloseRelative(-0.262323073774029, 1e-12)
    expect(found.coefficients['x']).toBeCloseRelative(1.00211681802045, 1e-12)
    expect(found.interceptError).toBeCloseRelative(0.232818234301152, 1e-12)
    expect(found.standardErrors?.['x']).toBeCloseRelative(0.429796848199937e-3, 1e-12)
    expect(found.residualStandardDeviation).toBeCloseRelative(0.884796396144373, 1e-12)
    expect(found.rSquared).toBeCloseRelative(0.999993745883712, 1e-14)
    expect(found.fTest?.statistic).toBeCloseRelative(5436385.54079785, 1e-11)
  })

  it('tells likelihood, AIC and BIC as R does, the variance of errors being a parameter', () => {
    // statsmodels 0.15.0 has llf -109.61743480848; R counts one parameter more than it for AIC and BIC.
    const found = linearRegression(LONGLEY.columns, LONGLEY.employed)
    expect(found.logLikelihood).toBeCloseRelative(-109.61743480848, 1e-12)
    expect(found.aic).toBeCloseRelative(16 + 2 * 109.61743480848, 1e-12)
    expect(found.bic).toBeCloseRelative(8 * Math.log(16) + 2 * 109.61743480848, 1e-12)
  })

  it('goes through the origin where no intercept is asked for', () => {
    const found = linearRegression({ x: [1, 2, 3] }, [2, 3, 7], { intercept: false })
    expect(found.intercept).toBeUndefined()
    expect(found.coefficients['x']).toBeCloseTo(29 / 14, 14)
    expect(found.rSquared).toBeCloseTo(29 ** 2 / 14 / 62, 14)
    expect(found.fTest).toMatchObject({ numerator: 1, denominator: 2 })
  })

  it('takes weights for repeated rows', () => {
    const once = linearRegression({ x: [1, 2, 4, 7, 8] }, [2, 3, 7, 8, 3], { weights: [1, 2, 0, 3, 1] })
    const repeated = linearRegression({ x: [1, 2, 2, 7, 7, 7, 8] }, [2, 3, 3, 8, 8, 8, 3])
    expect(once.coefficients['x']).toBeCloseRelative(repeated.coefficients['x'] ?? Number.NaN, 1e-13)
    expect(once.standardErrors?.['x']).toBeCloseRelative(repeated.standardErrors?.['x'] ?? Number.NaN, 1e-13)
    expect(once.observations).toBe(7)
    expect(once.logLikelihood).toBeCloseRelative(repeated.logLikelihood ?? Number.NaN, 1e-13)
    expect(once.adjustedRSquared).toBeCloseRelative(repeated.adjustedRSquared ?? Number.NaN, 1e-12)
    expect(once.fTest?.pValue).toBeCloseRelative(repeated.fTest?.pValue ?? Number.NaN, 1e-12)
  })

  it('solves (XᵀX + λ) β = Xᵀy with a ridge, of which the intercept bears nothing', () => {
    const x = [-2, -1, 0, 1, 2]
    const found = linearRegression({ x }, [101, 98, 103, 104, 109], { ridge: 5 })
    expect(found.coefficients['x']).toBeCloseTo(22 / (10 + 5), 13)
    expect(found.intercept).toBeCloseTo(103, 12)
    expect(found.degreesOfFreedom).toBeCloseTo(1 + 10 / 15, 13)
    expect(found.fTest).toBeUndefined()
  })

  it('has more columns than rows with a ridge only', () => {
    const columns = { a: [1, 2, 4], b: [3, 1, 1], c: [0, 5, 1], d: [2, 2, 9] }
    expect(thrown(() => linearRegression(columns, [1, 2, 4])).code).toBe('NO_DATA')
    const found = linearRegression(columns, [1, 2, 4], { ridge: 1e-3 })
    expect(Object.values(found.coefficients).every(Number.isFinite)).toBe(true)
    expect(found.degreesOfFreedom).toBeLessThan(3)
  })

  it('says what it cannot know of as many coefficients as rows, and of a perfect fit', () => {
    const saturated = linearRegression({ x: [1, 2] }, [2, 4.1])
    expect(saturated.coefficients['x']).toBeCloseTo(2.1, 13)
    expect(saturated).not.toHaveProperty('standardErrors')
    expect(saturated.warnings.map(({ code }) => code)).toContain('NO_STANDARD_ERRORS')
    const perfect = linearRegression({ x: [1, 2, 3, 4] }, [2, 4, 6, 8])
    expect(perfect).toMatchObject({ rSquared: 1, deviance: 0 })
    expect(perfect).not.toHaveProperty('fTest')
    expect(perfect.warnings.map(({ code }) => code)).toEqual(['PERFECT_FIT'])
  })

  it('holds columns of a dozen orders of magnitude, and outcomes next to the largest double', () => {
    const { columns, amounts } = simulated(500, 1, [2, -1], 1)
    const plain = linearRegression(columns, amounts)
    const far = linearRegression(
      { x0: columns['x0']!.map(value => value * 1e-150 + 1e-149), x1: columns['x1']!.map(value => 1e150 * value) },
      amounts.map(value => 1e290 * value),
    )
    expect(far.coefficients['x1']).toBeCloseRelative(1e140 * (plain.coefficients['x1'] ?? Number.NaN), 1e-9)
    expect(far.rSquared).toBeCloseRelative(plain.rSquared, 1e-9)
  })

  it('finds what made the amounts', () => {
    const { columns, amounts } = simulated(20_000, 0.5, [1.5, -2, 0], 2)
    const { intercept, coefficients, standardErrors, residualStandardDeviation } = linearRegression(columns, amounts)
    const truth = [1.5, -2, 0]
    truth.forEach((value, j) => {
      expect(Math.abs((coefficients[`x${j}`] ?? Number.NaN) - value)).toBeLessThan(4 * (standardErrors?.[`x${j}`] ?? 0))
    })
    expect(intercept).toBeCloseTo(0.5, 1)
    expect(residualStandardDeviation).toBeCloseTo(1, 1)
  })

  it('names columns that say nothing, and nothing of their own', () => {
    const x = [1, 2, 3, 4, 7, 1]
    const y = [2, 4, 5, 8, 1, 3]
    const constant = thrown(() => linearRegression({ x, flat: [5, 5, 5, 5, 5, 5] }, y))
    expect(constant).toMatchObject({ code: 'NO_VARIATION', path: 'columns.flat' })
    const z = [0, 1, 0, 1, 1, 5]
    const sum = x.map((value, i) => 0.1 * value + 0.7 * (z[i] ?? Number.NaN) + 3)
    const collinear = thrown(() => linearRegression({ x, other: [9, 1, 4, 4, 2, 7], z, sum }, y))
    expect(collinear).toMatchObject({ code: 'COLLINEAR_COVARIATES', path: 'columns.sum' })
    expect(collinear.expected).toBe('values that x, z do not tell already')
    expect(thrown(() => linearRegression({ x }, [3, 3, 3, 3, 3, 3])).path).toBe('outcomes')
    expect(thrown(() => linearRegression({ x: [1] }, [3])).code).toBe('NO_VARIATION')
    expect(thrown(() => linearRegression({}, [3, 4], { intercept: false })).code).toBe('EMPTY_INPUT')
  })
})

describe('outcomes whose squares leave the range of a double', () => {
  const x = [1, 2, 3, 4, 7, 1]
  const y = [2, 4, 5, 8, 1, 3]
  const plain = linearRegression({ x }, y)

  it('have figures that JSON can hold', () => {
    const large = linearRegression(
      { x },
      y.map(value => 1e300 * value),
    )
    expect(large.deviance).toBe(Number.MAX_VALUE)
    expect(large.residualStandardDeviation).toBeCloseRelative(
      1e300 * (plain.residualStandardDeviation ?? Number.NaN),
      1e-9,
    )
    expect(large.logLikelihood).toBeCloseRelative((plain.logLikelihood ?? Number.NaN) - 6 * Math.log(1e300), 1e-12)
  })

  it('are not told exactly for being small', () => {
    const small = linearRegression(
      { x },
      y.map(value => 1e-200 * value),
    )
    expect(small.logLikelihood).toBeCloseRelative((plain.logLikelihood ?? Number.NaN) - 6 * Math.log(1e-200), 1e-12)
    expect(small.warnings.map(({ code }) => code)).not.toContain('PERFECT_FIT')
  })
})
