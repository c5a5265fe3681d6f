import { describe, expect, it } from 'vitest'
import { matrixExponential } from '../../src/numeric/matrix-exponential.js'
import { identityMatrix, multiplySquare } from '../../src/numeric/square-matrix.js'
import { distanceOf, someCells } from './close-cells.js'
import { GENERAL } from './matrix-references.js'

describe('matrixExponential', () => {
  it('agrees with sixty digits', () => {
    expect(distanceOf(matrixExponential(GENERAL.matrix, GENERAL.n), GENERAL.exponential)).toBeLessThan(1e-14)
  })

  it('of nothing is the identity', () => {
    expect(matrixExponential(new Float64Array(9), 3)).toEqual(identityMatrix(3))
  })

  it('of one number is that of numbers', () => {
    for (const x of [-40, -3, -0.2, 1e-9, 0.01, 0.2, 0.9, 2, 5, 11, 600]) {
      expect(matrixExponential([x], 1)[0]).toBeCloseRelative(Math.exp(x), Math.max(1, Math.abs(x)) * 1e-14)
    }
  })

  // One norm within the reach of each degree of the approximant, and two that must be scaled.
  it.each([0.01, 0.1, 0.5, 1.5, 4, 30, 200])('turns by an angle of %d', angle => {
    const turn = matrixExponential([0, -angle, angle, 0], 2)
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    expect(distanceOf(turn, [c, -s, s, c])).toBeLessThan(1e-13)
  })

  it('undoes itself with the sign turned', () => {
    const a = someCells(100)
    const product = multiplySquare(
      matrixExponential(a, 10),
      matrixExponential(
        a.map(cell => -cell),
        10,
      ),
      10,
    )
    expect(distanceOf(product, identityMatrix(10))).toBeLessThan(1e-13)
  })

  it('of a nilpotent matrix is a polynomial', () => {
    expect(distanceOf(matrixExponential([0, 2, 0, 0, 0, 4, 0, 0, 0], 3), [1, 2, 4, 0, 1, 4, 0, 0, 1])).toBeLessThan(
      1e-15,
    )
  })

  it('is not finite beyond the largest double', () => {
    expect(Number.isFinite(matrixExponential([800], 1)[0])).toBe(false)
  })
})
