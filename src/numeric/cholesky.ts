/**
 * Small symmetric positive definite matrices, row by row in a `Float64Array` of n · n numbers: for the two to eight
 * parameters of a likelihood, where a linear algebra package would weigh more than the model.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, algorithm 4.2.1.
 * @module
 */

/**
 * The lower triangle L with L Lᵀ = A; the upper triangle of `out` is set to 0.
 *
 * @param matrix n · n numbers; only its lower triangle is read.
 * @param out n · n numbers, may be `matrix` itself.
 * @returns false where the matrix is not positive definite (then `out` is half written).
 * @example
 * import { choleskyFactor } from 'clientele/numeric'
 * const factor = new Float64Array(4)
 * choleskyFactor([4, 2, 2, 5], 2, factor) // => true
 * Array.from(factor) // => [2, 0, 1, 2]
 */
export function choleskyFactor(matrix: ArrayLike<number>, n: number, out: Float64Array): boolean {
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * n + column]!
      for (let k = 0; k < column; k++) rest -= out[row * n + k]! * out[column * n + k]!
      if (row !== column) out[row * n + column] = rest / out[column * n + column]!
      else if (rest > 0 && rest < Infinity) out[row * n + row] = Math.sqrt(rest)
      else return false
    }
    out.fill(0, row * n + row + 1, row * n + n)
  }
  return true
}

/**
 * The x with A x = b.
 *
 * @param factor of {@link choleskyFactor}.
 * @param out n numbers, may be `right` itself.
 * @example
 * import { choleskyFactor, choleskySolve } from 'clientele/numeric'
 * const factor = new Float64Array(4)
 * choleskyFactor([4, 2, 2, 5], 2, factor)
 * Array.from(choleskySolve(factor, 2, [8, 12])) // => [1, 2]
 */
export function choleskySolve(
  factor: ArrayLike<number>,
  n: number,
  right: ArrayLike<number>,
  out: Float64Array = new Float64Array(n),
): Float64Array {
  for (let row = 0; row < n; row++) {
    let rest = right[row]!
    for (let k = 0; k < row; k++) rest -= factor[row * n + k]! * out[k]!
    out[row] = rest / factor[row * n + row]!
  }
  for (let row = n - 1; row >= 0; row--) {
    let rest = out[row]!
    for (let k = row + 1; k < n; k++) rest -= factor[k * n + row]! * out[k]!
    out[row] = rest / factor[row * n + row]!
  }
  return out
}

/**
 * A⁻¹, exactly symmetric: the covariance that belongs to an information matrix.
 *
 * @param factor of {@link choleskyFactor}.
 * @example
 * import { choleskyFactor, choleskyInverse } from 'clientele/numeric'
 * const factor = new Float64Array(4)
 * choleskyFactor([4, 2, 2, 5], 2, factor)
 * Array.from(choleskyInverse(factor, 2)) // => [0.3125, -0.125, -0.125, 0.25]
 */
export function choleskyInverse(
  factor: ArrayLike<number>,
  n: number,
  out: Float64Array = new Float64Array(n * n),
): Float64Array {
  const column = new Float64Array(n)
  for (let j = 0; j < n; j++) {
    column.fill(0)
    column[j] = 1
    choleskySolve(factor, n, column, column)
    for (let i = j; i < n; i++) {
      out[i * n + j] = column[i]!
      out[j * n + i] = column[i]!
    }
  }
  return out
}
