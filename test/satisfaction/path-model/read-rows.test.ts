import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../src/satisfaction/path-model/options.js'
import { readRows } from '../../../src/satisfaction/path-model/read-rows.js'
import { thrown } from '../../errors/thrown.js'

const answers = { a: [1, null, 3, 4], b: [5, 6, undefined, 8], c: ['not', 'looked', 'at'] }
const read = (options: object, items = ['a', 'b']) => readRows(answers, items, readOptions(options))

describe('rows that enter', () => {
  it('have an answer to every item, and gaps are counted', () => {
    const { columns, places, leftOut, missingAnswers, weights } = read({})
    expect(columns.map(column => Array.from(column))).toEqual([
      [1, 4],
      [5, 8],
    ])
    expect(Array.from(places)).toEqual([0, 3])
    expect(leftOut).toBe(2)
    expect(missingAnswers).toEqual({ a: 1, b: 1 })
    expect(weights).toBeUndefined()
  })

  it('have their gaps filled with the mean of the answers, by weights where there are any', () => {
    const { columns, leftOut } = read({ missing: 'mean' })
    expect(columns[0]![1]).toBeCloseTo(8 / 3, 12)
    expect(leftOut).toBe(0)
    const weighted = read({ missing: 'mean', weights: [2, 1, 0, 2] })
    expect(Array.from(weighted.columns[0]!)).toEqual([1, 2.5, 4])
    expect(Array.from(weighted.places)).toEqual([0, 1, 3])
    expect(Array.from(weighted.weights!)).toEqual([1, 0.5, 1])
  })

  it('are named where they cannot be', () => {
    expect(thrown(() => read({}, ['a', 'd']))).toMatchObject({ code: 'COLUMN_NOT_FOUND', path: 'answers.d' })
    expect(thrown(() => read({}, ['a', 'c']))).toMatchObject({ path: 'answers.c[0]' })
    expect(thrown(() => read({ weights: [1, 1] }))).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'options.weights' })
    expect(thrown(() => read({ weights: [1, -1, 1, 1] })).path).toBe('options.weights[1]')
    expect(thrown(() => read({ weights: [0, 0, 0, 0] })).code).toBe('NO_DATA')
    const empty = { a: [null, null, 1], b: [1, 2, 3] }
    const options = readOptions({ missing: 'mean', weights: [1, 1, 0] })
    expect(thrown(() => readRows(empty, ['a', 'b'], options))).toMatchObject({ code: 'NO_DATA', path: 'answers.a' })
  })
})
