import { describe, expect, it } from 'vitest'
import { logDeterminant, luFactor, luInverse, luSolve, smallestPivot } from '../../src/numeric/lu.js'
import { identityMatrix, multiplySquare } from '../../src/numeric/square-matrix.js'
import { distanceOf, someCells } from './close-cells.js'
import { GENERAL } from './matrix-references.js'

const { n, matrix, inverse, determinant } = GENERAL

describe('luFactor', () => {
  it('finds rows in an order whose product of triangles is the matrix', () => {
    const { triangles, order } = luFactor(matrix, n)
    const lower = triangles.map((cell, k) => (k % n < Math.floor(k / n) ? cell : k % (n + 1) === 0 ? 1 : 0))
    const upper = triangles.map((cell, k) => (k % n >= Math.floor(k / n) ? cell : 0))
    const product = multiplySquare(lower, upper, n)
    const rows = Array.from(order, row => matrix.slice(row * n, row * n + n)).flat()
    expect(distanceOf(product, rows)).toBeLessThan(1e-15)
    expect(Math.max(...lower.map(Math.abs))).toBe(1)
  })

  it('does not change the matrix', () => {
    const own = Float64Array.from(matrix)
    luFactor(own, n)
    expect(Array.from(own)).toEqual(matrix)
  })
})

describe('luSolve', () => {
  it('solves where the first pivot is 0', () => {
    expect(Array.from(luSolve(luFactor([0, 2, 4, 1], 2), [6, 7]))).toEqual([1, 3])
  })

  it('is backward stable for fifty unknowns', () => {
    const size = 50
    const a = someCells(size * size)
    const x = luSolve(luFactor(a, size), someCells(size, 7))
    const right = someCells(size, 7)
    for (let i = 0; i < size; i++) {
      let sum = 0
      for (let j = 0; j < size; j++) sum += a[i * size + j]! * x[j]!
      expect(Math.abs(sum - right[i]!)).toBeLessThan(1e-12)
    }
  })

  it('gives what is not finite for a singular matrix', () => {
    expect(Number.isFinite(luSolve(luFactor([1, 1, 1, 1], 2), [1, 2])[1])).toBe(false)
  })
})

describe('luInverse', () => {
  it('agrees with sixty digits, and makes the identity', () => {
    const found = luInverse(luFactor(matrix, n))
    expect(distanceOf(found, inverse)).toBeLessThan(1e-15)
    expect(distanceOf(multiplySquare(matrix, found, n), identityMatrix(n))).toBeLessThan(1e-14)
  })
})

describe('logDeterminant', () => {
  it('has the sign and the logarithm', () => {
    const found = logDeterminant(luFactor(matrix, n))
    expect(found.sign).toBe(-1)
    expect(found.logarithm).toBeCloseRelative(Math.log(-determinant), 1e-15)
    expect(logDeterminant(luFactor([0, 1, 1, 0], 2))).toEqual({ sign: -1, logarithm: 0 })
    expect(logDeterminant(luFactor([-1, 0, 0, -1], 2))).toEqual({ sign: 1, logarithm: 0 })
  })

  it('neither overflows nor hides a singular matrix', () => {
    expect(logDeterminant(luFactor([1e-300, 0, 0, 1e-300], 2)).logarithm).toBeCloseRelative(-600 * Math.LN10, 1e-15)
    expect(logDeterminant(luFactor([1, 1, 1, 1], 2))).toEqual({ sign: 0, logarithm: -Infinity })
  })
})

describe('smallestPivot', () => {
  it('is the size of the least pivot', () => {
    expect(smallestPivot(luFactor([4, 0, 0, -3], 2))).toBe(3)
    expect(smallestPivot(luFactor([1, 2, 2, 4], 2))).toBe(0)
  })
})
