import { describe, expect, it } from 'vitest'
import { matrixExponential } from '../../src/numeric/matrix-exponential.js'
import type { MatrixLogarithm } from '../../src/numeric/matrix-logarithm.js'
import { matrixLog1p, matrixLogarithm } from '../../src/numeric/matrix-logarithm.js'
import { identityMatrix } from '../../src/numeric/square-matrix.js'
import { stochasticExponential } from '../../src/numeric/stochastic-exponential.js'
import { distanceOf, someCells } from './close-cells.js'
import { LOGARITHMS, SHORT } from './matrix-references.js'

function cellsOf(found: MatrixLogarithm): Float64Array {
  if (!found.exists) throw new Error(`no logarithm: ${found.reason}`)
  return found.logarithm
}

const reasonOf = (found: MatrixLogarithm): string => (found.exists ? 'exists' : found.reason)

describe('matrixLogarithm', () => {
  // The smallest eigenvalue of the matrix that is next to singular is 1e-9, and its digits are as many fewer.
  it.each([
    ['ordinary', 1e-14],
    ['turning', 2e-14],
    ['period', 1e-14],
    ['defective', 1e-14],
    ['nearSingular', 1e-7],
  ] as const)('agrees with sixty digits: %s', (name, tolerance) => {
    const { n, matrix, logarithm } = LOGARITHMS[name]
    expect(distanceOf(cellsOf(matrixLogarithm(matrix, n)), logarithm)).toBeLessThan(tolerance)
    const lessOne = matrix.map((cell, k) => cell - (k % (n + 1) === 0 ? 1 : 0))
    expect(distanceOf(cellsOf(matrixLog1p(lessOne, n)), logarithm)).toBeLessThan(tolerance)
  })

  it.each([2, 3, 5, 8, 20, 50])('finds the rates of %d states again', n => {
    const rates = someCells(n * n).map((cell, k) => (k % (n + 1) === 0 ? 0 : Math.abs(cell) / n))
    for (let i = 0; i < n; i++)
      rates[i * n + i] = -rates.subarray(i * n, i * n + n).reduce((sum, rate) => sum + rate, 0)
    expect(distanceOf(cellsOf(matrixLogarithm(stochasticExponential(rates, n), n)), rates)).toBeLessThan(2e-14)
  })

  it('of one number is that of numbers, and of the identity nothing', () => {
    expect(cellsOf(matrixLogarithm([20], 1))[0]).toBeCloseRelative(Math.log(20), 1e-15)
    expect(Array.from(cellsOf(matrixLogarithm(identityMatrix(3), 3)))).toEqual(new Array(9).fill(0))
  })

  it('undoes the exponential of a general matrix', () => {
    const a = someCells(36, 5)
    expect(distanceOf(cellsOf(matrixLogarithm(matrixExponential(a, 6), 6)), a)).toBeLessThan(1e-13)
  })

  it.each([
    ['negative-eigenvalue', [0, 1, 1, 0], 2],
    ['negative-eigenvalue', [0, 0.5, 0.5, 0.5, 0, 0.5, 0.5, 0.5, 0], 3],
    ['negative-eigenvalue', [-1], 1],
    ['singular', [0.5, 0.5, 0.5, 0.5], 2],
    ['singular', [0, 1, 0, 0], 2],
    ['singular', [0], 1],
    ['no-eigenvalues', [Number.NaN, 1, 2, 3, 4, 5, 6, 7, 8], 3],
  ] as const)('says that there is none: %s', (reason, matrix, n) => {
    expect(reasonOf(matrixLogarithm(matrix, n))).toBe(reason)
    const lessOne = matrix.map((cell, k) => cell - (k % (n + 1) === 0 ? 1 : 0))
    expect(reasonOf(matrixLog1p(lessOne, n))).toBe(reason)
  })

  it('shows the eigenvalues of the matrix', () => {
    const { real, imaginary } = matrixLogarithm([2, 0, 0, 0, 0, -3, 0, 3, 0], 3)
    expect(Array.from(real)).toEqual([2, 0, 0])
    expect(Array.from(imaginary)).toEqual([0, 3, -3])
  })
})

describe('matrixLog1p', () => {
  it('keeps all digits of the rates of a short time', () => {
    expect(distanceOf(cellsOf(matrixLog1p(SHORT.lessOne, SHORT.n)), SHORT.logarithm)).toBeLessThan(1e-14)
  })

  it('loses none where rates are 1e-300', () => {
    const rates = [-1e-300, 1e-300, 0, 0]
    expect(Array.from(cellsOf(matrixLog1p(rates, 2)))).toEqual(rates)
  })
})
