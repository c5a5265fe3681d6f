import { describe, expect, it } from 'vitest'
import { LOGISTIC, POISSON } from '../../../src/statistics/regression/family.js'
import { fitByLikelihood, penaltiesOf } from '../../../src/statistics/regression/fit-by-likelihood.js'
import { designed } from './designs.js'

const columns = { x: [1, 2, 3, 4, 5, 6] }

describe('fitByLikelihood', () => {
  it('has the likelihood without the penalty beside the penalised one', () => {
    const { report } = fitByLikelihood(LOGISTIC, columns, [0, 1, 0, 1, 0, 1], { ridge: 0.5 })
    const slope = report.coefficients['x'] ?? Number.NaN
    expect(report.logLikelihood - (report.penalizedLogLikelihood ?? Number.NaN)).toBeCloseRelative(
      0.25 * slope * slope,
      1e-8,
    )
    expect(fitByLikelihood(LOGISTIC, columns, [0, 1, 0, 1, 0, 1], {}).report).not.toHaveProperty(
      'penalizedLogLikelihood',
    )
  })

  it('has a null deviance of nothing where there is no intercept', () => {
    const { report } = fitByLikelihood(LOGISTIC, columns, [0, 1, 0, 1, 0, 1], { intercept: false })
    expect(report.nullDeviance).toBeCloseRelative(12 * Math.log(2), 1e-14)
    expect(report).not.toHaveProperty('intercept')
    expect(report.degreesOfFreedom).toBe(1)
  })

  it('keeps the predictors of the rows', () => {
    const { report, predictors } = fitByLikelihood(POISSON, columns, [1, 2, 0, 4, 9, 3], {
      exposure: [1, 1, 1, 2, 2, 2],
    })
    const slope = report.coefficients['x'] ?? Number.NaN
    expect(predictors()[3]).toBeCloseRelative((report.intercept ?? Number.NaN) + 4 * slope + Math.log(2), 1e-12)
    expect(predictors()).toHaveLength(6)
  })
})

describe('penaltiesOf', () => {
  it('says the same of standardised columns and mean weights', () => {
    const design = designed({ x: [0, 20] }, [1, 2], { weights: [3, 3] })
    expect(penaltiesOf(design, Float64Array.of(600))).toEqual(Float64Array.of(0, 2))
  })
})
