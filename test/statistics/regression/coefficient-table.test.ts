import { describe, expect, it } from 'vitest'
import { coefficientTable, linearRegression, logisticRegression } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { NORRIS, SPECTOR } from './published.js'

describe('coefficientTable', () => {
  it('has z of a logistic regression, the intercept first', () => {
    const rows = coefficientTable(logisticRegression(SPECTOR.columns, SPECTOR.improved))
    expect(rows.map(({ name }) => name)).toEqual(['(intercept)', 'gradePoints', 'testScore', 'newMethod'])
    // statsmodels 0.15.0: z 2.2377, p 0.0252, interval 0.351 to 5.301.
    const [, grade] = rows
    expect(grade?.statistic).toBeCloseTo(2.2377, 4)
    expect(grade?.pValue).toBeCloseTo(0.0252, 4)
    expect(grade?.interval).toMatchObject({ level: 0.95, kind: 'confidence', method: 'wald' })
    expect(grade?.interval?.lower).toBeCloseTo(0.351, 3)
    expect(grade?.interval?.upper).toBeCloseTo(5.301, 3)
  })

  it("has Student's t of a linear one", () => {
    const [row] = coefficientTable(linearRegression({ x: NORRIS.x }, NORRIS.y), { level: 0.9 })
    expect(row?.statistic).toBeCloseTo(-0.262323073774029 / 0.232818234301152, 10)
    expect(row?.interval?.method).toBe('student')
    // t of 34 degrees of freedom, 95 %: 1.6909.
    expect(row?.interval?.upper).toBeCloseTo(-0.262323 + 1.690924 * 0.232818, 5)
    expect(row?.pValue).toBeCloseTo(0.2677, 3)
  })

  it('says less where less is known', () => {
    const saturated = linearRegression({ x: [1, 2] }, [2, 4], { intercept: true })
    expect(coefficientTable(saturated)[1]).toEqual({ name: 'x', estimate: saturated.coefficients['x'] })
    const [, exact] = coefficientTable(linearRegression({ x: [1, 2, 3, 4] }, [2, 4, 6, 8]))
    expect(exact?.standardError).toBe(0)
    expect(exact).not.toHaveProperty('statistic')
  })

  it('works on what comes from JSON, and refuses the rest', () => {
    const found = logisticRegression(SPECTOR.columns, SPECTOR.improved)
    expect(coefficientTable(JSON.parse(JSON.stringify(found)))).toEqual(coefficientTable(found))
    expect(thrown(() => coefficientTable(JSON.parse('{}'))).path).toBe('regression.kind')
    expect(thrown(() => coefficientTable(found, { level: 95 })).path).toBe('options.level')
  })
})

describe('a table of a regression from JSON', () => {
  const line = linearRegression({ x: [1, 2, 3, 4] }, [2, 4, 5, 8])
  it.each([
    [{ intercept: 'x' }, 'regression.intercept'],
    [{ coefficients: { x: Number.NaN } }, 'regression.coefficients.x'],
    [{ interceptError: null }, 'regression.interceptError'],
    [{ standardErrors: { x: -1 } }, 'regression.standardErrors.x'],
    [{ standardErrors: null }, 'regression.standardErrors'],
    [{ residualDegreesOfFreedom: null }, 'regression.residualDegreesOfFreedom'],
    [{ kind: 'probit' }, 'regression.kind'],
  ])('refuses %j', (fields, path) => {
    expect(thrown(() => coefficientTable(Object.assign({ ...line }, fields))).path).toBe(path)
  })
})

describe('a table of very many rows', () => {
  it.each([1e15, 1e200])('has p-values at weights of %d', weight => {
    const x = [1, 2, 3, 4, 7, 1]
    const line = linearRegression({ x }, [2, 4, 5, 8, 1, 3], { weights: x.map(() => weight) })
    expect(line.fTest?.pValue).toBe(0)
    const [, slope] = coefficientTable(line)
    expect(slope?.pValue).toBe(0)
    expect(slope?.interval?.lower).toBeCloseTo(slope?.estimate ?? Number.NaN, 5)
    const chance = coefficientTable({ ...line, standardErrors: { x: Math.abs(line.coefficients['x'] ?? Number.NaN) } })
    expect(chance[1]?.pValue).toBeCloseTo(0.3173105, 6)
  })
})
