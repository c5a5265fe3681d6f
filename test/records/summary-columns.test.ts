import { describe, expect, it } from 'vitest'
import { collectIssues } from '../../src/errors/index.js'
import { checkCells, checkHistories, expectColumns, inconsistent, isCount } from '../../src/records/summary-columns.js'

describe('expectColumns', () => {
  it('returns the common length', () => {
    expect(expectColumns({ a: [1, 2], b: Float64Array.of(1, 2), c: undefined }, ['a'], ['b', 'c'])).toBe(2)
  })

  it.each([
    [{ a: [1], d: [1] }, 'UNKNOWN_OPTION', 'columns.d'],
    [{ b: [1] }, 'MISSING_VALUE', 'columns.a'],
    [{ a: undefined }, 'MISSING_VALUE', 'columns.a'],
    [{ a: 5 }, 'INVALID_TYPE', 'columns.a'],
    [{ a: [] }, 'EMPTY_INPUT', 'columns'],
    [{ a: [1, 2], b: [1] }, 'LENGTH_MISMATCH', 'columns.b'],
  ])('refuses %j', (columns, code, path) => {
    expect(() => expectColumns(columns, ['a'], ['b', 'c'])).toThrow(expect.objectContaining({ code, path }))
  })
})

describe('checkHistories', () => {
  it('takes a repeat purchase on the same time', () => {
    expect(() => checkHistories([1, 0], [0, 0], [0, 5])).not.toThrow()
  })

  it('counts bad cells column by column', () => {
    const many = Array.from({ length: 25 }, () => -1)
    const fine = many.map(() => 1)
    expect(() => checkHistories(many, fine, fine)).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'columns.frequency[0]', issueCount: 25 }),
    )
    expect(() => checkHistories([0.5, 1], [Number.NaN, 1], [1, Number.POSITIVE_INFINITY])).toThrow(
      expect.objectContaining({ issueCount: 3 }),
    )
  })

  it('takes no time beyond what models compute with', () => {
    const message = 'columns.age[0]: expected a number from 0 to 1e+100, received 1.01e+100 [OUT_OF_RANGE]'
    const [one, none, age] = [Float64Array.of(1), Float64Array.of(0), Float64Array.of(1.01e100)]
    expect(() => checkHistories([1], [0], [1.01e100])).toThrow(message)
    expect(() => checkHistories(one, none, age)).toThrow(message)
    expect(() => checkHistories([1], [0], [1e100])).not.toThrow()
  })

  it.each([
    [1, 3, 2, 'at most the age of 2'],
    [0, 1, 2, '0, as there is no repeat purchase'],
  ])('refuses frequency %d, recency %d, age %d', (frequency, recency, age, expected) => {
    expect(() => checkHistories([frequency], [recency], [age])).toThrow(
      expect.objectContaining({ code: 'INCONSISTENT_HISTORY', path: 'columns.recency[0]', expected }),
    )
  })
})

describe('cells', () => {
  it('are counted where they are not as they should be', () => {
    const faults = collectIssues()
    checkCells([1, 'x', 2 ** 31, 0], 'columns.n', isCount, 'a whole number', faults)
    expect(faults.count).toBe(2)
  })

  it('that contradict each other have a code of their own', () => {
    expect(inconsistent('columns.a[0]', '0', 5)).toEqual({
      code: 'INCONSISTENT_HISTORY',
      path: 'columns.a[0]',
      expected: '0',
      received: '5',
    })
  })
})
