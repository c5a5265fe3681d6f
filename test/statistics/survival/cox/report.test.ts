import { describe, expect, it } from 'vitest'
import { chiSquareTest, covarianceOf, errorsOf, eventWeight } from '../../../../src/statistics/survival/cox/report.js'
import { columns, durations, weights } from './borrowers.js'
import { problemOf } from './problems.js'

describe('report', () => {
  it('tests by chi-squared, and takes what rounding left below 0 for 0', () => {
    // Of two degrees of freedom the tail is exp(−x/2).
    expect(chiSquareTest(3, 2).pValue).toBeCloseTo(Math.exp(-1.5), 12)
    expect(chiSquareTest(-1e-12, 2)).toEqual({ statistic: 0, degreesOfFreedom: 2, pValue: 1 })
  })

  it('puts a covariance into the units of columns and weights, or leaves it out where no double can', () => {
    const problem = problemOf({ ...durations, weights }, columns)
    const { scales, weightUnit } = problem.design
    const rows = covarianceOf(problem, Float64Array.of(4, 1, 1, 9))!
    expect(rows[0]![1]).toBeCloseTo(1 / scales[0]! / scales[1]! / weightUnit, 12)
    expect(errorsOf(['x', 'z'], rows)['z']).toBeCloseTo(3 / scales[1]! / Math.sqrt(weightUnit), 12)
    expect(covarianceOf(problem, Float64Array.of(4, 1, 1, Infinity))).toBeUndefined()
  })

  it('counts events by weight', () => {
    const weight = weights.reduce((sum, w, i) => sum + w * durations.event[i]!, 0)
    expect(eventWeight(problemOf({ ...durations, weights }, columns))).toBeCloseTo(weight, 12)
  })
})
