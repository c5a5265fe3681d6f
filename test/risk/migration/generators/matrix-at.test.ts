import { describe, expect, it } from 'vitest'
import { generatorMatrix, matrixAt } from '../../../../src/risk/migration/generators/index.js'
import { thrown } from '../../../errors/thrown.js'
import { ladder, THREE } from './matrices.js'

describe('matrixAt', () => {
  it('is the exponential', () => {
    const generator = generatorMatrix(
      ['good', 'default'],
      [
        [-0.02, 0.02],
        [0, 0],
      ],
    )
    expect(matrixAt(generator, 10).rows[0]?.[1]).toBeCloseRelative(-Math.expm1(-0.2), 1e-15)
    expect(matrixAt(generator, 1e-200).rows[0]?.[1]).toBeCloseRelative(2e-202, 1e-15)
  })

  it('has moved nobody after no time, and everybody after all of it', () => {
    expect(matrixAt(THREE, 0).rows).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
    const [first, second, third] = matrixAt(THREE, 1e100).rows
    expect(first?.map(cell => cell.toFixed(12))).toEqual(second?.map(cell => cell.toFixed(12)))
    expect(third?.map(cell => cell.toFixed(12))).toEqual(second?.map(cell => cell.toFixed(12)))
    expect(matrixAt(ladder(50, 1e-3), 1e100).rows[0]?.[49]).toBe(1)
  })

  it('has the state names of the generator', () => {
    expect(matrixAt(THREE, 1).states).toEqual(['A', 'B', 'C'])
    expect(Object.isFrozen(matrixAt(THREE, 1))).toBe(true)
  })

  it('refuses negative times and what is no generator', () => {
    expect(thrown(() => matrixAt(THREE, -1))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'time' })
    const matrix = {
      states: ['a', 'b'],
      rows: [
        [0.5, 0.5],
        [0, 1],
      ],
    }
    expect(thrown(() => matrixAt(matrix, 1))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'generator.rows[0]' })
    // @ts-expect-error a caller without types
    expect(thrown(() => matrixAt(undefined, 1))).toMatchObject({ code: 'INVALID_TYPE', path: 'generator' })
  })
})
