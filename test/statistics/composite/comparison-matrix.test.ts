import { describe, expect, it } from 'vitest'
import {
  expectComparisons,
  expectConnected,
  expectNames,
  isConnected,
} from '../../../src/statistics/composite/comparison-matrix.js'
import { comparisonMatrix } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const NAMES = ['a', 'b', 'c']

describe('comparisonMatrix', () => {
  it('fills both halves and leaves the rest open', () => {
    expect(comparisonMatrix(NAMES, [{ of: 'c', over: 'a', times: 4 }])).toEqual([
      [1, null, 0.25],
      [null, 1, null],
      [4, null, 1],
    ])
  })

  it.each([
    ['judgements[0].of', [{ of: 'x', over: 'a', times: 2 }]],
    ['judgements[0]', [{ of: 'a', over: 'a', times: 2 }]],
    ['judgements[0].times', [{ of: 'a', over: 'b', times: 0 }]],
    [
      'judgements[1]',
      [
        { of: 'a', over: 'b', times: 2 },
        { of: 'b', over: 'a', times: 2 },
      ],
    ],
  ])('refuses what stands at %s', (path, judgements) => {
    const error = thrown(() => comparisonMatrix(NAMES, judgements))
    expect([error.code, error.path]).toEqual(['OUT_OF_RANGE', path])
  })
})

it('expectNames refuses none, and one twice', () => {
  expect(thrown(() => expectNames([])).code).toBe('EMPTY_INPUT')
  expect(thrown(() => expectNames(['a', 'b', 'a'])).path).toBe('criteria[2]')
  expect(thrown(() => expectNames([1])).path).toBe('criteria[0]')
})

describe('expectComparisons', () => {
  const judged = (matrix: readonly (readonly (number | null)[])[]) => expectComparisons(matrix, ['a', 'b'], 'matrix')

  it('fills a half from the other', () => {
    const whole = judged([
      [1, 4],
      [0.25, 1],
    ])
    expect(whole.logs[1]).toBe(Math.log(4))
    expect(whole.known).toBe(1)
    expect(
      judged([
        [1, 4],
        [null, 1],
      ]),
    ).toEqual(whole)
    expect(
      judged([
        [null, null],
        [0.25, null],
      ]),
    ).toEqual(whole)
    expect(
      judged([
        [1, null],
        [null, 1],
      ]).known,
    ).toBe(0)
  })

  it('takes halves that are reciprocal to six digits, and no worse', () => {
    expect(
      judged([
        [1, 3],
        [0.3333333, 1],
      ]).logs[1],
    ).toBeCloseTo(Math.log(3), 6)
    const error = thrown(() =>
      judged([
        [1, 3],
        [0.33, 1],
      ]),
    )
    expect([error.path, error.received, error.hint]).toEqual([
      'matrix[1][0]',
      '0.33',
      'Leave one of the two null to have it filled in',
    ])
  })

  it.each([
    ['LENGTH_MISMATCH', 'matrix', [[1, 1]]],
    ['LENGTH_MISMATCH', 'matrix[1]', [[1, 1], [1]]],
    [
      'OUT_OF_RANGE',
      'matrix[0][0]',
      [
        [2, 1],
        [1, 1],
      ],
    ],
    [
      'OUT_OF_RANGE',
      'matrix[0][1]',
      [
        [1, -1],
        [1, 1],
      ],
    ],
  ])('says %s at %s', (code, path, matrix) => {
    const error = thrown(() => judged(matrix))
    expect([error.code, error.path]).toEqual([code, path])
  })
})

it('expectConnected names what nothing ties to the first', () => {
  const apart = expectComparisons(comparisonMatrix(NAMES, [{ of: 'a', over: 'b', times: 2 }]), NAMES, 'matrix')
  expect(isConnected(apart)).toBe(false)
  expect(thrown(() => expectConnected(apart, NAMES, 'matrix')).message).toBe(
    'matrix: expected comparisons that tie c to a, received "none". ' +
      'Each criterion must be compared with another one, and all through each other [MISSING_VALUE]',
  )
  const chain = [
    { of: 'a', over: 'b', times: 2 },
    { of: 'c', over: 'b', times: 2 },
  ]
  expect(isConnected(expectComparisons(comparisonMatrix(NAMES, chain), NAMES, 'matrix'))).toBe(true)
})

describe('a judgement', () => {
  it('has a reciprocal', () => {
    const found = thrown(() => comparisonMatrix(['a', 'b'], [{ of: 'a', over: 'b', times: 5e-324 }]))
    expect(found.path).toBe('judgements[0].times')
  })
})
