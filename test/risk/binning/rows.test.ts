import { describe, expect, it } from 'vitest'
import { expectFinite } from '../../../src/errors/index.js'
import { binOfSpecial, checkSpecial, lengthOf, numericRows, specialBins } from '../../../src/risk/binning/rows.js'
import { thrown } from '../../errors/thrown.js'
import { AGE, BAD } from './sample.js'

const special = [{ label: 'no file', values: [22, 60] }]

describe('rows of numbers', () => {
  it('are ordinary, special or missing', () => {
    const rows = numericRows(AGE, { outcomes: BAD }, special, 'values')
    expect(Array.from(rows.values)).toEqual([24, 25, 31, 33, 38, 41, 45, 52])
    expect(Array.from(rows.outcomes)).toEqual([1, 0, 1, 0, 0, 1, 0, 0])
    expect(rows.weights).toBe(undefined)
    expect(rows.beside).toEqual([
      { count: 2, goods: 1, bads: 1 },
      { count: 2, goods: 1, bads: 1 },
    ])
    expect(rows.all).toEqual({ count: 12, goods: 7, bads: 5 })
  })

  it('weigh what their weights say, and are not there at 0', () => {
    const weights = [1, 0, 2, 0.5]
    const rows = numericRows([5, 6, undefined, -0], { outcomes: [1, 1, 0, 0], weights }, [], 'values')
    expect(Array.from(rows.values)).toEqual([5, 0])
    expect(Array.from(rows.weights!)).toEqual([1, 0.5])
    expect(rows.beside).toEqual([{ count: 1, goods: 2, bads: 0 }])
    expect(rows.all).toEqual({ count: 3, goods: 2.5, bads: 1 })
  })

  it.each([
    [[1, Number.NaN], [0, 1], 'OUT_OF_RANGE', 'age[1]'],
    [[1, Number.POSITIVE_INFINITY], [0, 1], 'OUT_OF_RANGE', 'age[1]'],
    [[1, 2], [0, 2], 'OUT_OF_RANGE', 'outcomes[1]'],
    [[1, 2], [0], 'LENGTH_MISMATCH', 'outcomes'],
    [[1, 2], [0, 0], 'NO_VARIATION', 'outcomes'],
    [[1, 2], [1, 1], 'NO_VARIATION', 'outcomes'],
    [[null, undefined], [0, 1], 'NO_DATA', 'age'],
    [[], [], 'EMPTY_INPUT', 'age'],
  ] as const)('refuse %j with outcomes %j', (values, outcomes, code, path) => {
    expect(() => numericRows(values, { outcomes }, [], 'age')).toThrow(expect.objectContaining({ code, path }))
  })

  it('refuse texts, and weights that are none', () => {
    const texts: unknown = ['1', 2]
    const refuses = (column: unknown, weights: readonly number[] | undefined, path: string) =>
      expect(() => numericRows(Object.assign([], column), { outcomes: [0, 1], weights }, [], 'age')).toThrow(
        expect.objectContaining({ path }),
      )
    refuses(texts, undefined, 'age[0]')
    refuses([1, 2], [1, -1], 'options.weights[1]')
    refuses([1, 2], [1], 'options.weights')
  })

  it('count all faults and show ten', () => {
    const values = Array.from({ length: 30 }, () => Number.NaN)
    const outcomes = values.map((_, i) => i % 2)
    expect(() => numericRows(values, { outcomes }, [], 'age')).toThrow(expect.objectContaining({ issueCount: 30 }))
  })
})

it('knows how long a column is, or that it is none', () => {
  expect(lengthOf(Float64Array.of(1, 2), 'values')).toBe(2)
  expect(() => lengthOf(undefined, 'values')).toThrow(expect.objectContaining({ code: 'MISSING_VALUE' }))
  expect(() => lengthOf(7, 'values')).toThrow(expect.objectContaining({ code: 'INVALID_TYPE' }))
})

describe('special bins', () => {
  it('are looked up by value', () => {
    expect(binOfSpecial(special)?.get(60)).toBe(0)
    expect(binOfSpecial(special)?.get(61)).toBe(undefined)
    expect(binOfSpecial([])).toBe(undefined)
  })

  it('come by label', () => {
    expect(specialBins({ 'no file': [-1], thin: [-2, -3] }, expectFinite)).toEqual([
      { label: 'no file', values: [-1] },
      { label: 'thin', values: [-2, -3] },
    ])
    expect(specialBins(undefined, expectFinite)).toEqual([])
  })

  it.each([
    [{ missing: [1] }, 'OUT_OF_RANGE', 'options.special[0].label'],
    [{ '': [1] }, 'OUT_OF_RANGE', 'options.special[0].label'],
    [{ a: [] }, 'EMPTY_INPUT', 'options.special.a'],
    [{ a: [1], b: [1] }, 'OUT_OF_RANGE', 'options.special.b[0]'],
    [{ a: ['x'] }, 'INVALID_TYPE', 'options.special.a[0]'],
    [{ a: 1 }, 'INVALID_TYPE', 'options.special.a'],
  ])('are refused as %j', (given, code, path) => {
    expect(() => specialBins(given, expectFinite)).toThrow(expect.objectContaining({ code, path }))
  })

  it('of documents are checked the same', () => {
    expect(() => checkSpecial([{ label: 'a' }], expectFinite, 'special')).toThrow(
      expect.objectContaining({ path: 'special.a' }),
    )
  })
})

describe('cells that no arithmetic takes', () => {
  const read = (cell: never) => () => numericRows([1, cell, 3], { outcomes: [0, 1, 1] }, [], 'values')

  it('names whole numbers of another kind, symbols and objects as it names texts', () => {
    for (const cell of [5n, Symbol('x'), Object.create(null), '7', {}]) {
      expect(thrown(read(cell as never))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'values[1]' })
    }
  })

  it('takes no column of half a row', () => {
    expect(thrown(() => lengthOf({ length: 1.5 }, 'values'))).toMatchObject({ code: 'INVALID_TYPE', path: 'values' })
  })
})
