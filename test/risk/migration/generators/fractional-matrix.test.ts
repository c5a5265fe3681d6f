import { describe, expect, it } from 'vitest'
import { multiplySquare } from '../../../../src/numeric/index.js'
import { fractionalMatrix, generatorOf, matrixAt } from '../../../../src/risk/migration/generators/index.js'
import type { TransitionMatrix } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { gapOf, MOVES_OF_2000, matrixOf, SKIPPING, sharesOf, THREE } from './matrices.js'

const times = (left: TransitionMatrix, right: TransitionMatrix): readonly (readonly number[])[] => {
  const n = left.states.length
  const cells = multiplySquare(left.rows.flat(), right.rows.flat(), n)
  return left.rows.map((_, i) => Array.from(cells.subarray(i * n, i * n + n)))
}

describe('fractionalMatrix through rates', () => {
  it('is that of the generator', () => {
    for (const through of ['projection', 'weighted', 'diagonal'] as const) {
      const generator = generatorOf(SKIPPING, { method: through })
      expect(fractionalMatrix(SKIPPING, 0.25, { through })).toEqual(matrixAt(generator, 0.25))
    }
    expect(fractionalMatrix(SKIPPING, 0.25)).toEqual(fractionalMatrix(SKIPPING, 0.25, { through: 'projection' }))
  })

  it('makes wholes of halves', () => {
    const year = sharesOf(MOVES_OF_2000)
    const half = fractionalMatrix(year, 0.5)
    expect(gapOf(times(half, half), fractionalMatrix(year, 1).rows)).toBeLessThan(1e-15)
  })
})

describe('fractionalMatrix through the root', () => {
  it('is the matrix itself after one unit, its powers after several, and nobody moves in none', () => {
    const year = sharesOf(MOVES_OF_2000)
    expect(gapOf(fractionalMatrix(year, 1, { through: 'root' }).rows, year.rows)).toBeLessThan(1e-15)
    expect(gapOf(fractionalMatrix(year, 2, { through: 'root' }).rows, times(year, year))).toBeLessThan(1e-15)
    const fifth = times({ ...year, rows: times(year, year) }, { ...year, rows: times(year, year) })
    const five = fractionalMatrix(year, 5, { through: 'root' })
    expect(gapOf(five.rows, times({ ...year, rows: fifth }, year))).toBeLessThan(1e-15)
    expect(fractionalMatrix(year, 0, { through: 'root' }).rows[3]?.[3]).toBe(1)
  })

  it('is the root where that has no negative cell', () => {
    const year = matrixAt(THREE, 1)
    const half = fractionalMatrix(year, 0.5, { through: 'root' })
    expect(gapOf(half.rows, matrixAt(THREE, 0.5).rows)).toBeLessThan(1e-15)
  })

  it('has no negative cell where the root has', () => {
    const half = fractionalMatrix(SKIPPING, 0.5, { through: 'root' })
    expect(half.rows[0]?.[2]).toBe(0)
    const once = times(half, half)
    expect(gapOf(once, SKIPPING.rows)).toBeGreaterThan(1e-4)
    expect(gapOf(once, SKIPPING.rows)).toBeLessThan(0.01)
  })

  it('needs no logarithm for whole times, however many', () => {
    const swap = matrixOf([0, 1], [1, 0])
    expect(fractionalMatrix(swap, 1e15 + 1, { through: 'root' }).rows).toEqual([
      [0, 1],
      [1, 0],
    ])
    expect(thrown(() => fractionalMatrix(swap, 0.5, { through: 'root' })).code).toBe('NOT_APPLICABLE')
  })
})

describe('the door of fractionalMatrix', () => {
  it('names what is wrong', () => {
    expect(thrown(() => fractionalMatrix(SKIPPING, -0.5))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'time' })
    expect(thrown(() => fractionalMatrix(SKIPPING, 1, { through: 'log' })).code).toBe('NOT_APPLICABLE')
    // @ts-expect-error no such way
    expect(thrown(() => fractionalMatrix(SKIPPING, 1, { through: 'tunnel' })).code).toBe('OUT_OF_RANGE')
    // @ts-expect-error a caller without types
    expect(thrown(() => fractionalMatrix(undefined, 1))).toMatchObject({ code: 'INVALID_TYPE', path: 'matrix' })
  })
})
