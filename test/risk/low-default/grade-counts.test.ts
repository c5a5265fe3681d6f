import { describe, expect, it } from 'vitest'
import { expectGrades, expectPool } from '../../../src/risk/low-default/grade-counts.js'
import { thrown } from '../../errors/thrown.js'

describe('a pool', () => {
  it('has whole counts, no more defaults than borrowers', () => {
    expect(expectPool({ borrowers: 3, defaults: 3 }, 'pool')).toEqual({ borrowers: 3, defaults: 3 })
    const path = (borrowers: number, defaults: number) => thrown(() => expectPool({ borrowers, defaults }, 'pool')).path
    expect(path(0, 0)).toBe('pool.borrowers')
    expect(path(1.5, 0)).toBe('pool.borrowers')
    expect(path(3, 4)).toBe('pool.defaults')
    expect(path(3, -1)).toBe('pool.defaults')
    expect(path(3, Number.NaN)).toBe('pool.defaults')
  })
})

describe('grades', () => {
  const fault = (grades: unknown) => thrown(() => expectGrades(JSON.parse(JSON.stringify(grades)), 'grades'))

  it('come as arrays or typed arrays, and may be empty but for the worst', () => {
    const pools = [
      { borrowers: 2, defaults: 1 },
      { borrowers: 0, defaults: 0 },
    ]
    expect(expectGrades({ borrowers: [2, 0], defaults: [1, 0] }, 'grades')).toEqual(pools)
    expect(expectGrades({ borrowers: Int32Array.of(2, 0), defaults: new Float64Array([1, 0]) }, 'grades')).toEqual(
      pools,
    )
  })

  it.each([
    [{ borrowers: [0, 5], defaults: [0, 0] }, 'grades.borrowers[0]', 'OUT_OF_RANGE'],
    [{ borrowers: [5, 2.5], defaults: [0, 0] }, 'grades.borrowers[1]', 'OUT_OF_RANGE'],
    [{ borrowers: [5, 2], defaults: [0, 3] }, 'grades.defaults[1]', 'OUT_OF_RANGE'],
    [{ borrowers: [5, 2], defaults: [0] }, 'grades.defaults', 'LENGTH_MISMATCH'],
    [{ borrowers: [], defaults: [] }, 'grades.borrowers', 'EMPTY_INPUT'],
    [{ borrowers: Array(2), defaults: [0, 0] }, 'grades.borrowers[0]', 'INVALID_TYPE'],
    [{ borrowers: [5] }, 'grades.defaults', 'MISSING_VALUE'],
    [{ borrowers: { 0: 5 }, defaults: [0] }, 'grades.borrowers', 'INVALID_TYPE'],
    [{ borrowers: [5], defaults: [0], losses: [0] }, 'grades.losses', 'UNKNOWN_OPTION'],
  ])('are refused: %j', (grades, path, code) => {
    expect(fault(grades)).toMatchObject({ path, code })
  })
})
