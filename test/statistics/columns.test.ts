import { describe, expect, it } from 'vitest'
import { expectColumns, FINITE, OUTCOME, PROBABILITY, VALUE, WEIGHT } from '../../src/statistics/columns.js'
import { thrown } from '../errors/thrown.js'

/** Columns as JavaScript may hand them over. */
type Loose = readonly (readonly [name: string, column: unknown, rule: unknown])[]

function check(...columns: Loose): unknown {
  return Reflect.apply(expectColumns, undefined, columns)
}

describe('expectColumns', () => {
  it('returns the common length of good columns, typed or not', () => {
    expect(expectColumns(['scores', [3, -1], FINITE], ['outcomes', Uint8Array.of(0, 1), OUTCOME])).toBe(2)
  })

  it('names the first ten bad cells of all columns, and counts them', () => {
    const error = thrown(() => expectColumns(['p', [0.5, 2, Number.NaN], PROBABILITY], ['y', [1, 0.5, 0], OUTCOME]))
    expect(error.issueCount).toBe(3)
    expect(error.issues.map(({ path, expected, received }) => [path, expected, received])).toEqual([
      ['p[1]', 'a number from 0 to 1', '2'],
      ['p[2]', 'a number from 0 to 1', 'NaN'],
      ['y[1]', '0 or 1', '0.5'],
    ])
    expect(thrown(() => expectColumns(['y', new Array<number>(40).fill(7), OUTCOME])).issues).toHaveLength(10)
  })

  it('takes no text, truth value or hole for a number', () => {
    for (const cell of ['1', true, null, undefined, 1n]) {
      expect(thrown(() => check(['y', [cell], OUTCOME])).path).toBe('y[0]')
      expect(thrown(() => check(['y', [cell], PROBABILITY])).path).toBe('y[0]')
    }
  })

  it('refuses columns of different length, empty ones and what is no column', () => {
    const code = (...columns: Loose): string => {
      const { code, path } = thrown(() => check(...columns))
      return `${code} ${path}`
    }
    expect(code(['a', [1, 2], FINITE], ['b', [1], FINITE])).toBe('LENGTH_MISMATCH b')
    expect(code(['a', [], FINITE])).toBe('EMPTY_INPUT a')
    expect(code(['a', undefined, FINITE])).toBe('MISSING_VALUE a')
    expect(code(['a', [1], FINITE], ['b', undefined, FINITE])).toBe('MISSING_VALUE b')
    expect(code(['a', '12', FINITE])).toBe('INVALID_TYPE a')
    expect(code(['a', null, FINITE])).toBe('INVALID_TYPE a')
    expect(code(['a', { length: '2' }, FINITE])).toBe('INVALID_TYPE a')
    expect(code(['a', { length: -1 }, FINITE])).toBe('INVALID_TYPE a')
    expect(code(['a', { length: 1.5 }, FINITE])).toBe('INVALID_TYPE a')
    expect(code(['a', { length: 1e12 }, FINITE])).toBe('OUT_OF_RANGE a')
  })

  it.each([
    [FINITE, [-Number.MAX_VALUE, 0, Number.MAX_VALUE], [Number.NaN, Number.POSITIVE_INFINITY]],
    [VALUE, [0, Number.MAX_VALUE], [-1e-300, Number.NaN, Number.POSITIVE_INFINITY]],
    [WEIGHT, [0, 1e200], [-1, 1e201, Number.NaN]],
    [PROBABILITY, [0, 1], [-1e-300, 1 + Number.EPSILON, Number.NaN]],
    [OUTCOME, [0, -0, 1], [2, 0.5, Number.NaN]],
  ])('$expected', ({ isGood }, good, bad) => {
    expect(good.every(isGood)).toBe(true)
    expect(bad.some(isGood)).toBe(false)
  })
})
