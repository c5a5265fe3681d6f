import { describe, expect, it } from 'vitest'
import {
  cellsOf,
  generatorMatrix,
  generatorOfCells,
  readGenerator,
} from '../../../../src/risk/migration/generators/generator-matrix.js'
import { thrown } from '../../../errors/thrown.js'

const STATES = ['good', 'default']
const said = (run: () => unknown): string => {
  const { code, path } = thrown(run)
  return `${code} ${path}`
}

describe('generatorMatrix', () => {
  it('is frozen, with the unit that was said', () => {
    const rows = [
      [-0.02, 0.02],
      [0, 0],
    ]
    const generator = generatorMatrix(STATES, rows, { unit: 'year' })
    expect(generator).toEqual({ states: STATES, rows, unit: 'year' })
    expect(Object.isFrozen(generator) && Object.isFrozen(generator.rows) && Object.isFrozen(generator.rows[0])).toBe(
      true,
    )
    expect('unit' in generatorMatrix(STATES, rows)).toBe(false)
  })

  it('sets the diagonal to minus the sum of the others', () => {
    const { rows } = generatorMatrix(STATES, [
      [-0.1 - 1e-12, 0.1],
      [0.3, -0.3],
    ])
    expect(rows).toEqual([
      [-0.1, 0.1],
      [0.3, -0.3],
    ])
  })

  it('knows one state, whose rate is 0 and not -0', () => {
    expect(Object.is(generatorMatrix(['all'], [[0]]).rows[0]?.[0], 0)).toBe(true)
  })

  it.each([
    [
      'a negative rate',
      [
        [0.02, -0.02],
        [0, 0],
      ],
      'OUT_OF_RANGE rows[0][1]',
    ],
    [
      'a sum that is not 0',
      [
        [-0.02, 0.03],
        [0, 0],
      ],
      'OUT_OF_RANGE rows[0]',
    ],
    ['a missing row', [[0, 0]], 'LENGTH_MISMATCH rows'],
    ['a short row', [[0, 0], [0]], 'LENGTH_MISMATCH rows[1]'],
    [
      'NaN',
      [
        [0, 0],
        [Number.NaN, 0],
      ],
      'OUT_OF_RANGE rows[1][0]',
    ],
  ] as const)('refuses %s', (_, rows, expected) => {
    expect(said(() => generatorMatrix(STATES, rows))).toBe(expected)
  })

  it.each([null, undefined, 5, 'rates', {}])('names what is no list: %s', wrong => {
    // @ts-expect-error a caller without types
    expect(said(() => generatorMatrix(STATES, wrong))).toBe('INVALID_TYPE rows')
    // @ts-expect-error a caller without types
    expect(said(() => generatorMatrix(wrong, [[0]]))).toBe('INVALID_TYPE states')
    // @ts-expect-error a caller without types
    expect(said(() => generatorMatrix(['a'], [wrong]))).toBe('INVALID_TYPE rows[0]')
  })

  it('refuses states named twice, none, and options it does not know', () => {
    expect(
      said(() =>
        generatorMatrix(
          ['a', 'a'],
          [
            [0, 0],
            [0, 0],
          ],
        ),
      ),
    ).toBe('CONFLICTING_OPTIONS states[1]')
    expect(said(() => generatorMatrix([], []))).toBe('EMPTY_INPUT states')
    // @ts-expect-error a misspelt option
    expect(said(() => generatorMatrix(['a'], [[0]], { units: 'year' }))).toBe('UNKNOWN_OPTION options.units')
    // @ts-expect-error no such unit
    expect(said(() => generatorMatrix(['a'], [[0]], { unit: 'fortnight' }))).toBe('OUT_OF_RANGE unit')
  })
})

describe('readGenerator', () => {
  it('names where it stands', () => {
    // @ts-expect-error a caller without types
    expect(said(() => readGenerator(null, 'generator'))).toBe('INVALID_TYPE generator')
    expect(said(() => readGenerator({ states: ['a'], rows: [[0, 1]] }, 'generator'))).toBe(
      'LENGTH_MISMATCH generator.rows[0]',
    )
  })
})

describe('generatorOfCells', () => {
  it('takes rates row by row, whatever stands on the diagonal', () => {
    const generator = generatorOfCells(STATES, Float64Array.of(99, 2, 3, 99))
    expect(Array.from(cellsOf(generator))).toEqual([-2, 2, 3, -3])
  })
})
