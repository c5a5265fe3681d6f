/**
 * Small square matrices, row by row in a `Float64Array` of n · n numbers: what functions of matrices are made of.
 *
 * @module
 */

/**
 * Ones on the diagonal.
 *
 * @example
 * import { identityMatrix } from 'clientele/numeric'
 * Array.from(identityMatrix(2)) // => [1, 0, 0, 1]
 */
export function identityMatrix(n: number): Float64Array {
  const identity = new Float64Array(n * n)
  for (let i = 0; i < n; i++) identity[i * n + i] = 1
  return identity
}

/**
 * The product A B. Sums run along rows of B, so that non-negative matrices lose nothing.
 *
 * @param left n · n numbers, row by row.
 * @param right n · n numbers, row by row.
 * @param out n · n numbers, neither `left` nor `right`.
 * @example
 * import { multiplySquare } from 'clientele/numeric'
 * Array.from(multiplySquare([1, 2, 3, 4], [0, 1, 1, 0], 2)) // => [2, 1, 4, 3]
 */
export function multiplySquare(
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  n: number,
  out: Float64Array = new Float64Array(n * n),
): Float64Array {
  out.fill(0)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const factor = left[i * n + k]!
      if (factor === 0) continue
      for (let j = 0; j < n; j++) out[i * n + j]! += factor * right[k * n + j]!
    }
  }
  return out
}

/**
 * The largest sum of absolute values in a column: the 1-norm of a matrix.
 *
 * @example
 * import { oneNorm } from 'clientele/numeric'
 * oneNorm([1, -2, 3, 4], 2) // => 6
 */
export function oneNorm(matrix: ArrayLike<number>, n: number): number {
  let largest = 0
  for (let j = 0; j < n; j++) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += Math.abs(matrix[i * n + j]!)
    largest = Math.max(largest, sum)
  }
  return largest
}

/**
 * The Frobenius distance of two matrices: the root of the sum of squared differences, free of overflow.
 *
 * @example
 * import { frobeniusDistance } from 'clientele/numeric'
 * frobeniusDistance([1, 0, 0, 1], [1, 3, 4, 1]) // => 5
 */
export function frobeniusDistance(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let largest = 0
  for (let k = 0; k < left.length; k++) largest = Math.max(largest, Math.abs(left[k]! - right[k]!))
  if (!(largest > 0 && largest < Infinity)) return largest
  let squares = 0
  for (let k = 0; k < left.length; k++) squares += ((left[k]! - right[k]!) / largest) ** 2
  return largest * Math.sqrt(squares)
}
