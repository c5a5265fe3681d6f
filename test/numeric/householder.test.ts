import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backSubstitute, triangulate } from '../../src/numeric/householder.js'

const cells = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: count, maxLength: count })

describe('a triangle by reflections', () => {
  it('has the products of the columns it was made of', () => {
    fc.assert(
      fc.property(cells(15), given => {
        const matrix = Float64Array.from(given)
        triangulate(matrix, 5, 3)
        for (let i = 0; i < 3; i++) {
          for (let j = 0; j < 3; j++) {
            const product = (of: ArrayLike<number>): number =>
              [0, 1, 2, 3, 4].reduce((sum, row) => sum + of[row * 3 + i]! * of[row * 3 + j]!, 0)
            expect(Math.abs(product(matrix) - product(given))).toBeLessThanOrEqual(1e-8)
          }
        }
        expect([matrix[3], matrix[6], matrix[7], matrix[9], matrix[12], matrix[14]]).toEqual([0, 0, 0, 0, 0, 0])
      }),
    )
  })

  it('keeps columns of any size from overflowing, and leaves those of zeros', () => {
    const huge = Float64Array.of(3e200, 4e200)
    triangulate(huge, 2, 1)
    expect(huge[0]).toBeCloseRelative(-5e200, 1e-15)
    // Of numbers so small that they have a digit or two.
    const tiny = Float64Array.of(3e-323, 1000, 4e-323, 2000)
    triangulate(tiny, 2, 2)
    expect(Math.hypot(tiny[1]!, tiny[3]!)).toBeCloseRelative(Math.hypot(1000, 2000), 1e-15)
    const none = new Float64Array(4)
    triangulate(none, 2, 2)
    expect(Array.from(none)).toEqual([0, 0, 0, 0])
  })
})

describe('least squares', () => {
  it('solve what has a solution', () => {
    fc.assert(
      fc.property(cells(12), cells(3), (given, solution) => {
        const rows = [0, 1, 2, 3].map(row => [0, 1, 2].map(j => given[row * 3 + j]! + (row === j ? 3e3 : 0)))
        const matrix = Float64Array.from(
          rows.flatMap(row => [...row, row.reduce((sum, cell, j) => sum + cell * solution[j]!, 0)]),
        )
        triangulate(matrix, 4, 4, 3)
        const found = backSubstitute(matrix, 4, 3, 3)
        for (const [j, value] of solution.entries()) expect(Math.abs(found[j]! - value)).toBeLessThan(1e-8)
      }),
    )
  })

  it('leave a residual that no column tells', () => {
    const x = [1, 2, 3, 4]
    const y = [2, 3, 5, 4]
    const matrix = Float64Array.from(x.flatMap((value, i) => [1, value, y[i]!]))
    triangulate(matrix, 4, 3, 2)
    const [intercept, slope] = backSubstitute(matrix, 3, 2, 2)
    expect(intercept).toBeCloseTo(1.5, 12)
    expect(slope).toBeCloseTo(0.8, 12)
  })
})
