import { describe, expect, it } from 'vitest'
import { collectIssues } from '../../../../src/errors/index.js'
import { isAnswer, isMissing, readItem } from '../../../../src/statistics/clustering/latent-class/read-answers.js'
import { thrown } from '../../../errors/thrown.js'

const read = (column: ArrayLike<unknown>, list?: readonly (string | number | boolean)[]) => {
  const faults = collectIssues()
  const item = readItem('q', column, list, faults)
  faults.throwIfAny()
  return item
}

describe('answers', () => {
  it.each([
    [
      ['b', 'a', null, 'b'],
      ['a', 'b'],
      [1, 0, 2, 1],
    ],
    [
      [10, 9, undefined],
      [9, 10],
      [1, 0, 2],
    ],
    [
      [true, false],
      [false, true],
      [1, 0],
    ],
    [Float64Array.of(2, -0, 0), [0, 2], [1, 0, 0]],
    [
      ['', ' '],
      ['', ' '],
      [0, 1],
    ],
  ])('of %j are %j', (column, answers, codes) => {
    const item = read(column)
    expect([item.answers, Array.from(item.codes)]).toEqual([answers, codes])
  })

  it('keep the order of a list', () => {
    expect(Array.from(read(['low', 'high', null], ['low', 'middle', 'high']).codes)).toEqual([0, 2, 3])
  })

  it.each([
    [['a', 1], 'INVALID_TYPE', 'columns.q[1]'],
    [[1, Number.NaN, '2'], 'OUT_OF_RANGE', 'columns.q[1]'],
    [[{}, 'a'], 'INVALID_TYPE', 'columns.q[0]'],
    [[null, null], 'EMPTY_INPUT', 'columns.q'],
    [Array.from({ length: 300 }, (_, i) => i), 'OUT_OF_RANGE', 'columns.q'],
  ])('are refused where they are none (%#)', (column, code, path) => {
    const error = thrown(() => read(column))
    expect([error.code, error.path]).toEqual([code, path])
  })

  it('are refused where the list has them not, with what to do', () => {
    const error = thrown(() => read(['a', 'c', 3], ['a', 'b']))
    expect(error).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns.q[1]', issueCount: 2 })
    expect(error.expected).toContain('"a", "b"')
    expect(error.hint).toBe('Give null where the answer is not known')
  })
})

it('only null and undefined are missing', () => {
  expect([null, undefined, '', 0, false, Number.NaN].map(isMissing)).toEqual([true, true, false, false, false, false])
  expect(['', 0, false, Number.NaN, Infinity, null, {}, 5n].map(isAnswer)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})
