import { describe, expect, it } from 'vitest'
import { choleskyFactor, choleskyInverse, choleskySolve } from '../../src/numeric/cholesky.js'

const MATRIX = [4, 2, 2, 2, 5, 3, 2, 3, 6]

function factorOf(matrix: readonly number[], n: number): Float64Array {
  const factor = new Float64Array(n * n)
  expect(choleskyFactor(matrix, n, factor)).toBe(true)
  return factor
}

describe('choleskyFactor', () => {
  it('gives the lower triangle whose square is the matrix', () => {
    const factor = factorOf(MATRIX, 3)
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        let product = 0
        for (let k = 0; k < 3; k++) product += factor[i * 3 + k]! * factor[j * 3 + k]!
        expect(product).toBeCloseRelative(MATRIX[i * 3 + j]!, 1e-15)
        if (j > i) expect(factor[i * 3 + j]).toBe(0)
      }
    }
  })

  it('works in place', () => {
    const own = Float64Array.from(MATRIX)
    expect(choleskyFactor(own, 3, own)).toBe(true)
    expect(own).toEqual(factorOf(MATRIX, 3))
  })

  it.each([
    ['an indefinite', [1, 2, 2, 1]],
    ['a singular', [1, 1, 1, 1]],
    ['a zero', [0, 0, 0, 0]],
    ['an infinite', [Infinity, 0, 0, 1]],
    ['a NaN', [Number.NaN, 0, 0, 1]],
  ])('says no to %s matrix', (_, matrix) => {
    expect(choleskyFactor(matrix, 2, new Float64Array(4))).toBe(false)
  })
})

describe('choleskySolve', () => {
  it('solves, also into the right side itself', () => {
    const right = Float64Array.of(8, 10, 11)
    const solution = choleskySolve(factorOf(MATRIX, 3), 3, right)
    for (let i = 0; i < 3; i++) expect(solution[i]).toBeCloseRelative(1, 1e-15)
    expect(choleskySolve(factorOf(MATRIX, 3), 3, right, right)).toEqual(solution)
  })
})

describe('choleskyInverse', () => {
  it('times the matrix is the identity, and exactly symmetric', () => {
    const inverse = choleskyInverse(factorOf(MATRIX, 3), 3)
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        let product = 0
        for (let k = 0; k < 3; k++) product += inverse[i * 3 + k]! * MATRIX[k * 3 + j]!
        expect(Math.abs(product - (i === j ? 1 : 0))).toBeLessThan(1e-15)
        expect(inverse[i * 3 + j]).toBe(inverse[j * 3 + i])
      }
    }
  })
})
