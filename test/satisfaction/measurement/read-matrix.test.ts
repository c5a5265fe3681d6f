import { describe, expect, it } from 'vitest'
import { readCorrelations, readNumbers } from '../../../src/satisfaction/measurement/read-matrix.js'
import { thrown } from '../../errors/thrown.js'

describe('readCorrelations', () => {
  it('lets rounding pass', () => {
    expect(
      readCorrelations(
        [
          [1 - 1e-12, 0.3],
          [0.3 + 1e-12, 1],
        ],
        'correlation',
      ),
    ).toHaveLength(2)
  })

  it.each([
    ['no matrix', undefined, 'INVALID_TYPE', 'correlation'],
    ['no items', [], 'EMPTY_INPUT', 'correlation'],
    ['a row too short', [[1, 0.2], [0.2]], 'LENGTH_MISMATCH', 'correlation[1]'],
    ['a covariance', [[2]], 'OUT_OF_RANGE', 'correlation[0][0]'],
    [
      'a correlation above 1',
      [
        [1, 1.2],
        [1.2, 1],
      ],
      'OUT_OF_RANGE',
      'correlation[0][1]',
    ],
    [
      'one that has two values',
      [
        [1, 0.2],
        [0.3, 1],
      ],
      'OUT_OF_RANGE',
      'correlation[0][1]',
    ],
    [
      'NaN',
      [
        [1, Number.NaN],
        [0.3, 1],
      ],
      'OUT_OF_RANGE',
      'correlation[0][1]',
    ],
  ])('refuses %s', (_, matrix, code, path) => {
    expect(thrown(() => readCorrelations(matrix, 'correlation'))).toMatchObject({ code, path })
  })
})

describe('readNumbers', () => {
  it('refuses none, and what is no number', () => {
    expect(thrown(() => readNumbers([], 'weights'))).toMatchObject({ code: 'EMPTY_INPUT', path: 'weights' })
    expect(thrown(() => readNumbers(['1'], 'weights'))).toMatchObject({ code: 'INVALID_TYPE', path: 'weights[0]' })
    expect(thrown(() => readNumbers(new Array(2), 'weights'))).toMatchObject({ path: 'weights[0]' })
  })
})
