import { describe, expect, it } from 'vitest'
import { incrementalValidity, linearRegression, logisticRegression } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { late: [0, 1, 0, 3, 2, 0, 1, 4], turnover: [5, 3, 4, 4, 2, 2, 6, 5] }
const defaults = [0, 0, 0, 1, 0, 1, 0, 1]
const losses = [1, 3, 2, 7, 4, 2, 4, 8]

describe('incrementalValidity', () => {
  it('compares regressions of events with and without each part', () => {
    const { whole, parts, observations } = incrementalValidity(columns, defaults)
    const both = logisticRegression(columns, defaults)
    const late = logisticRegression({ late: columns.late }, defaults)
    expect(whole.logLikelihood).toBe(both.logLikelihood)
    expect(whole.rSquared).toBeCloseTo(1 - both.deviance / both.nullDeviance, 14)
    expect(parts.late.alone.logLikelihood).toBe(late.logLikelihood)
    expect(parts.turnover.gain.logLikelihood).toBeCloseTo(both.logLikelihood - late.logLikelihood, 12)
    expect(parts.turnover.gain.areaUnderCurve).toBeCloseTo(
      (whole.areaUnderCurve ?? Number.NaN) - (parts.late.alone.areaUnderCurve ?? Number.NaN),
      14,
    )
    expect(observations).toBe(8)
  })

  it('compares regressions of amounts, with the F test of the coefficient', () => {
    const { whole, parts } = incrementalValidity(columns, losses, { outcomes: 'amounts' })
    const { rSquared, coefficients, standardErrors } = linearRegression(columns, losses)
    expect(whole.rSquared).toBe(rSquared)
    expect(whole.areaUnderCurve).toBeUndefined()
    // t² of the coefficient is F(1, 5); at F = 6.607891 p is 0.05 (tables of F).
    const t = (coefficients['turnover'] ?? Number.NaN) / (standardErrors?.['turnover'] ?? Number.NaN)
    const explained = parts.turnover.gain.rSquared
    expect((explained * 5) / (1 - rSquared)).toBeCloseTo(t * t, 9)
    expect(parts.turnover.pValue).toBeGreaterThan(0.05)
    expect(parts.late.pValue).toBeLessThan(0.05)
  })

  it('measures the only part against nothing', () => {
    const { whole, parts } = incrementalValidity({ late: columns.late }, defaults)
    expect(parts.late.gain.rSquared).toBe(whole.rSquared)
    expect(parts.late.gain.areaUnderCurve).toBeCloseTo((whole.areaUnderCurve ?? 0) - 0.5, 14)
    expect(parts.late.alone).toEqual(whole)
  })

  it('leaves out what does not exist where amounts are told exactly', () => {
    const { whole, parts } = incrementalValidity({ a: [1, 2] }, [2, 5], { outcomes: 'amounts' })
    expect(whole.rSquared).toBeCloseTo(1, 12)
    expect('pValue' in parts.a).toBe(false)
  })

  it('names what regressions refuse', () => {
    expect(thrown(() => incrementalValidity({ a: [0, 0, 1, 1] }, [0, 0, 1, 1])).code).toBe('SEPARATED_OUTCOMES')
    expect(thrown(() => incrementalValidity(columns, new Array(8).fill(1))).code).toBe('NO_VARIATION')
    // @ts-expect-error no such outcomes
    expect(thrown(() => incrementalValidity(columns, defaults, { outcomes: 'counts' })).path).toBe('options.outcomes')
  })
})
