import { describe, expect, it } from 'vitest'
import { conditionNumber, symmetricEigen, symmetricEigenvalues } from '../../src/numeric/eigenvalues.js'

const hilbert = (n: number): number[] => Array.from({ length: n * n }, (_, k) => 1 / (Math.floor(k / n) + (k % n) + 1))

describe('symmetricEigenvalues', () => {
  it('finds those of the second difference matrix, 2 - 2 cos(kπ/9)', () => {
    const n = 8
    const matrix = Array.from({ length: n * n }, (_, k) => {
      const distance = Math.abs(Math.floor(k / n) - (k % n))
      return distance === 0 ? 2 : distance === 1 ? -1 : 0
    })
    const values = symmetricEigenvalues(matrix, n)
    for (let k = 1; k <= n; k++) expect(values[k - 1]).toBeCloseRelative(2 - 2 * Math.cos((k * Math.PI) / 9), 1e-14)
  })

  it('finds negative ones, and those of a diagonal', () => {
    expect([...symmetricEigenvalues([3, 0, 0, 0, -1, 0, 0, 0, 2], 3)]).toEqual([-1, 2, 3])
    expect(symmetricEigenvalues([0, 1, 1, 0], 2)[0]).toBeCloseRelative(-1, 1e-15)
  })

  it('finds a tiny one beside large ones (Hilbert matrix of order 4)', () => {
    expect(symmetricEigenvalues(hilbert(4), 4)[0]).toBeCloseRelative(9.670230402258689e-5, 1e-11)
  })

  it('leaves the matrix alone', () => {
    const matrix = [2, 1, 1, 2]
    symmetricEigenvalues(matrix, 2)
    expect(matrix).toEqual([2, 1, 1, 2])
  })
})

describe('symmetricEigen', () => {
  it('gives unit vectors that the matrix only stretches', () => {
    const n = 4
    const matrix = hilbert(n)
    const { values, vectors } = symmetricEigen(matrix, n)
    for (let e = 0; e < n; e++) {
      const vector = Array.from({ length: n }, (_, i) => vectors[i * n + e]!)
      expect(Math.hypot(...vector)).toBeCloseRelative(1, 1e-14)
      for (let i = 0; i < n; i++) {
        const stretched = vector.reduce((sum, v, j) => sum + matrix[i * n + j]! * v, 0)
        expect(Math.abs(stretched - values[e]! * vector[i]!)).toBeLessThan(1e-15 * 4)
      }
    }
  })
})

describe('conditionNumber', () => {
  it('is the ratio of the extreme ones', () => {
    expect(conditionNumber([2, 1, 1, 2], 2)).toBeCloseRelative(3, 1e-15)
    expect(conditionNumber([-100, 0, 0, 1], 2)).toBe(100)
    expect(conditionNumber(hilbert(4), 4)).toBeCloseRelative(15513.738738929038, 1e-10)
  })

  it('is infinite for a singular matrix', () => {
    expect(conditionNumber([1, 0, 0, 0], 2)).toBe(Infinity)
    expect(conditionNumber([0, 0, 0, 0], 2)).toBe(Infinity)
  })
})
