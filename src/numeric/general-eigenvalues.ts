/**
 * The eigenvalues of a general real matrix, complex pairs included.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, section 7.5.
 * @module
 */
import { realSchur } from './real-schur.js'

/** Eigenvalues in two columns; complex ones come in pairs, the positive imaginary part first. */
export interface GeneralEigenvalues {
  readonly real: Float64Array
  readonly imaginary: Float64Array
}

/**
 * All eigenvalues, the largest modulus first.
 *
 * @param matrix n · n finite numbers, row by row; it is not changed.
 * @returns values right to about n · 2⁻⁵³ of the size of the matrix times their own condition; a value repeated k times in
 * one Jordan block to the k-th root of that.
 * @example
 * import { generalEigenvalues } from 'clientele/numeric'
 * const { real, imaginary } = generalEigenvalues([0, -2, 2, 0], 2)
 * Array.from(real) // => [0, 0]
 * Array.from(imaginary) // => [2, -2]
 */
export function generalEigenvalues(matrix: ArrayLike<number>, n: number): GeneralEigenvalues {
  const schur = realSchur(matrix, n)
  if (schur === undefined) return { real: new Float64Array(n).fill(Number.NaN), imaginary: new Float64Array(n) }
  return schurEigenvalues(schur.form, n)
}

/** The eigenvalues that a real Schur form shows. */
export function schurEigenvalues(form: Float64Array, n: number): GeneralEigenvalues {
  const values: [real: number, imaginary: number][] = []
  for (let k = 0; k < n; k++) {
    const corner = k + 1 < n ? form[(k + 1) * n + k]! : 0
    if (corner === 0) {
      values.push([form[k * n + k]!, 0])
      continue
    }
    const [a, d] = [form[k * n + k]!, form[(k + 1) * n + k + 1]!]
    const imaginary = pairImaginary(a, form[k * n + k + 1]!, corner, d)
    values.push([a / 2 + d / 2, imaginary], [a / 2 + d / 2, 0 - imaginary])
    k++
  }
  values.sort((x, y) => Math.hypot(...y) - Math.hypot(...x))
  return { real: Float64Array.from(values, ([re]) => re), imaginary: Float64Array.from(values, ([, im]) => im) }
}

/** The imaginary part of the pair of [[a, b], [c, d]]: √(−bc − (a − d)²/4), scaled so that products stay within doubles. */
export function pairImaginary(a: number, b: number, c: number, d: number): number {
  const half = a / 2 - d / 2
  const scale = 2 ** Math.floor(Math.log2(Math.max(Math.abs(half), Math.abs(b), Math.abs(c))))
  return scale * Math.sqrt(Math.max(0, -(b / scale) * (c / scale) - (half / scale) ** 2))
}
