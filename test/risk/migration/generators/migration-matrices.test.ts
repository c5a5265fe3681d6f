import { describe, expect, it } from 'vitest'
import { fractionalMatrix, matrixAt, migrationMatrices } from '../../../../src/risk/migration/generators/index.js'
import { thrown } from '../../../errors/thrown.js'
import { matrixOf, SKIPPING, THREE } from './matrices.js'

describe('migrationMatrices', () => {
  it('of a generator are its matrices, in the order of the times', () => {
    const set = migrationMatrices(THREE, [5, 0, 1])
    expect(set.map(({ time }) => time)).toEqual([5, 0, 1])
    expect(set[0]).toEqual({ time: 5, ...matrixAt(THREE, 5) })
  })

  it('of a matrix are its fractions, by the way that is asked for', () => {
    const set = migrationMatrices(SKIPPING, [0.5, 2], { through: 'root' })
    expect(set[0]).toEqual({ time: 0.5, ...fractionalMatrix(SKIPPING, 0.5, { through: 'root' }) })
    expect(migrationMatrices(SKIPPING, [0.5])[0]).toEqual({ time: 0.5, ...fractionalMatrix(SKIPPING, 0.5) })
  })

  it('tells one state that stays from a rate of one state', () => {
    expect(migrationMatrices({ states: ['a'], rows: [[1]] }, [3])[0]?.rows).toEqual([[1]])
    expect(migrationMatrices({ states: ['a'], rows: [[0]] }, [3])[0]?.rows).toEqual([[1]])
  })

  it('takes a ring, whose diagonal is 0, for the probabilities that it is', () => {
    const ring = matrixOf([0, 1], [1, 0])
    expect(migrationMatrices(ring, [3], { through: 'root' })[0]?.rows).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('names what is wrong', () => {
    expect(thrown(() => migrationMatrices(THREE, [])).code).toBe('EMPTY_INPUT')
    expect(thrown(() => migrationMatrices(THREE, [1, -1]))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'times[1]' })
    expect(thrown(() => migrationMatrices(THREE, [1], { through: 'root' })).code).toBe('CONFLICTING_OPTIONS')
    expect(thrown(() => migrationMatrices(matrixOf([0.5, 0.4], [0, 1]), [1])).path).toBe('from.rows[0]')
    for (const cell of [Symbol('a'), 10n, '0.5', Object.create(null)]) {
      const rows = [
        [cell, 0.5],
        [0, 1],
      ]
      expect(thrown(() => migrationMatrices({ states: ['A', 'D'], rows } as never, [1])).code).toBe('INVALID_TYPE')
    }
    // @ts-expect-error a caller without types
    expect(thrown(() => migrationMatrices(null, [1])).path).toBe('from')
    // @ts-expect-error a caller without types
    expect(thrown(() => migrationMatrices({}, [1])).code).toBe('INVALID_TYPE')
    // @ts-expect-error a caller without types
    expect(thrown(() => migrationMatrices(THREE, 5)).path).toBe('times')
  })
})
