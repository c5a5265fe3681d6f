import { describe, expect, it } from 'vitest'
import { generalEigenvalues, pairImaginary, schurEigenvalues } from '../../src/numeric/general-eigenvalues.js'
import { GENERAL } from './matrix-references.js'

/** Distance of each known eigenvalue from the nearest one found. */
function misses(matrix: ArrayLike<number>, n: number, known: readonly (readonly number[])[]): number {
  const { real, imaginary } = generalEigenvalues(matrix, n)
  expect(real).toHaveLength(known.length)
  const gaps = known.map(([re = 0, im = 0]) => Math.min(...real.map((x, k) => Math.hypot(x - re, imaginary[k]! - im))))
  return Math.max(...gaps)
}

describe('generalEigenvalues', () => {
  it('agrees with sixty digits, pairs too', () => {
    expect(misses(GENERAL.matrix, GENERAL.n, GENERAL.eigenvalues)).toBeLessThan(2e-14)
  })

  it('puts the largest modulus first, and of a pair the positive imaginary part', () => {
    const { real, imaginary } = generalEigenvalues([1, 0, 0, 0, 0, -3, 0, 3, 0], 3)
    expect(Array.from(real)).toEqual([0, 0, 1])
    expect(Array.from(imaginary)).toEqual([3, -3, 0])
  })

  it('finds the roots of x³ − 6x² + 11x − 6 from its companion', () => {
    expect(misses([6, -11, 6, 1, 0, 0, 0, 1, 0], 3, [[1], [2], [3]])).toBeLessThan(1e-13)
  })

  it('finds a Jordan block of two to the root of the rounding', () => {
    expect(misses([3, 1, -1, 1], 2, [[2], [2]])).toBeLessThan(1e-7)
  })

  it('answers NaN for what is not finite', () => {
    expect(generalEigenvalues([Number.NaN, 1, 2, 3, 4, 5, 6, 7, 8], 3).real[0]).toBeNaN()
  })

  it('knows one number', () => {
    expect(Array.from(generalEigenvalues([-7], 1).real)).toEqual([-7])
  })
})

describe('pairImaginary', () => {
  it('is the root of what is missing, of any size', () => {
    expect(pairImaginary(1, -4, 9, 1)).toBe(6)
    expect(pairImaginary(1, -2, 2.5, 5)).toBeCloseRelative(1, 1e-15)
    expect(pairImaginary(0, -1e200, 1e200, 0)).toBeCloseRelative(1e200, 1e-15)
    expect(pairImaginary(0, -1e-200, 1e-200, 0)).toBeCloseRelative(1e-200, 1e-15)
    expect(pairImaginary(3, -1, 1, 1)).toBe(0)
  })
})

describe('schurEigenvalues', () => {
  it('reads blocks', () => {
    const { real, imaginary } = schurEigenvalues(Float64Array.of(1, -4, 9, 1, 1, 9, 0, 0, 0.5), 3)
    expect(Array.from(real)).toEqual([1, 1, 0.5])
    expect(Array.from(imaginary)).toEqual([2, -2, 0])
  })
})
