import { describe, expect, it } from 'vitest'
import { frobeniusDistance, identityMatrix, multiplySquare, oneNorm } from '../../src/numeric/square-matrix.js'

describe('identityMatrix', () => {
  it('has ones on the diagonal', () => {
    expect(Array.from(identityMatrix(3))).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1])
    expect(Array.from(identityMatrix(1))).toEqual([1])
  })
})

describe('multiplySquare', () => {
  it('multiplies rows by columns, into what it is given', () => {
    const out = new Float64Array(4).fill(7)
    expect(multiplySquare([1, 2, 3, 4], [5, 6, 7, 8], 2, out)).toBe(out)
    expect(Array.from(out)).toEqual([19, 22, 43, 50])
  })

  it('is not commutative', () => {
    expect(Array.from(multiplySquare([0, 1, 0, 0], [1, 0, 0, 2], 2))).toEqual([0, 2, 0, 0])
    expect(Array.from(multiplySquare([1, 0, 0, 2], [0, 1, 0, 0], 2))).toEqual([0, 1, 0, 0])
  })
})

describe('oneNorm', () => {
  it('is the largest column, and does not hide NaN', () => {
    expect(oneNorm([1, -2, 3, -4], 2)).toBe(6)
    expect(oneNorm([0, 0, 0, 0], 2)).toBe(0)
    expect(oneNorm([Number.NaN, 0, 0, 1], 2)).toBeNaN()
    expect(oneNorm([1, 0, 0, Number.NaN], 2)).toBeNaN()
  })
})

describe('frobeniusDistance', () => {
  it('is the root of summed squares, of any size', () => {
    expect(frobeniusDistance([3, 0, 0, 4], [0, 0, 0, 0])).toBe(5)
    expect(frobeniusDistance([3e200, 0], [0, 4e200])).toBeCloseRelative(5e200, 1e-15)
    expect(frobeniusDistance([3e-200, 0], [0, 4e-200])).toBeCloseRelative(5e-200, 1e-15)
    expect(frobeniusDistance([1, 2], [1, 2])).toBe(0)
    expect(frobeniusDistance([], [])).toBe(0)
    expect(frobeniusDistance([Infinity], [0])).toBe(Infinity)
  })
})
