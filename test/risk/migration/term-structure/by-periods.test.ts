import { describe, expect, it } from 'vitest'
import { migrationByPeriods, migrationByPowers } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JLT, twoStates } from '../matrices.js'

describe('migrationByPowers', () => {
  it('multiplies a matrix by itself', () => {
    const { horizons, matrices, unit } = migrationByPowers(twoStates(0.5), { periods: 3 })
    expect(unit).toBe('year')
    expect(horizons).toEqual([1, 2, 3])
    expect(matrices.map(({ rows }) => rows[0])).toEqual([
      [0.5, 0.5],
      [0.25, 0.75],
      [0.125, 0.875],
    ])
  })

  it('gives the periods that are wanted, of whatever length', () => {
    const all = migrationByPowers(JLT, { periods: 10 })
    const some = migrationByPowers(JLT, { periods: [1, 5, 10], period: 3, unit: 'month' })
    expect(some.horizons).toEqual([3, 15, 30])
    expect(some.unit).toBe('month')
    expect(some.matrices).toEqual([all.matrices[0], all.matrices[4], all.matrices[9]])
  })

  it('keeps rows at 1 after thousands of periods', () => {
    const { matrices } = migrationByPowers(JLT, { periods: [10_000] })
    for (const row of matrices[0]?.rows ?? []) {
      expect(Math.abs(row.reduce((sum, cell) => sum + cell, 0) - 1)).toBeLessThanOrEqual(8 * 2 ** -53)
      expect(row[7]).toBeGreaterThan(1 - 1e-9)
    }
  })

  it('refuses periods that are none', () => {
    const by = (periods: unknown) => thrown(() => migrationByPowers(JLT, JSON.parse(JSON.stringify({ periods }))))
    expect(by(0.5)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.periods' })
    expect(by(10_001).code).toBe('OUT_OF_RANGE')
    expect(by([1, 1])).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.periods[1]' })
    expect(by([1, 1.5]).path).toBe('options.periods[1]')
    expect(by([]).code).toBe('EMPTY_INPUT')
    expect(by(null).code).toBe('INVALID_TYPE')
    expect(thrown(() => migrationByPowers(JLT, JSON.parse('null'))).code).toBe('INVALID_TYPE')
    expect(thrown(() => migrationByPowers(JLT, { periods: 2, period: 0 })).path).toBe('options.period')
    expect(thrown(() => migrationByPowers(JLT, { periods: 2, period: 1e100 })).path).toBe('options.period')
    expect(thrown(() => migrationByPowers(JSON.parse('null'), { periods: 1 })).path).toBe('matrix')
  })
})

describe('migrationByPeriods', () => {
  it('multiplies in the order of time', () => {
    const { horizons, matrices } = migrationByPeriods([twoStates(0.5), twoStates(0.25), twoStates(1)], { period: 0.5 })
    expect(horizons).toEqual([0.5, 1, 1.5])
    expect(matrices.map(({ rows }) => rows[0]?.[1])).toEqual([0.5, 0.625, 1])
  })

  it('is the power where periods are alike', () => {
    expect(migrationByPeriods([JLT, JLT, JLT])).toEqual(migrationByPowers(JLT, { periods: 3 }))
  })

  it('refuses no matrix, and matrices of different states', () => {
    expect(thrown(() => migrationByPeriods([])).code).toBe('EMPTY_INPUT')
    expect(thrown(() => migrationByPeriods([JLT, twoStates(0.5)])).path).toBe('matrices[1].states')
    expect(thrown(() => migrationByPeriods(new Array(10_001).fill(JLT))).code).toBe('OUT_OF_RANGE')
  })
})
