/**
 * Least squares without squaring the matrix: reflections turn its columns into a triangle one after the other, and what
 * is left of the right side stands beside it.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, algorithms 5.1.1 and 5.2.1.
 * @module
 */

/**
 * The triangle R of A = QR, made in place: the first rows of `matrix` hold it, with zeros below. A right side that stands
 * as last columns beside A becomes Qᵀb there, so that {@link backSubstitute} solves for it.
 *
 * @param matrix rows · columns finite numbers, row by row; overwritten.
 * @param reflected how many columns, from the first on, are turned into a triangle; all by default.
 * @example
 * import { triangulate } from 'clientele/numeric'
 * const matrix = Float64Array.of(3, 1, 4, 2)
 * triangulate(matrix, 2, 2)
 * Array.from(matrix, cell => cell.toFixed(2)) // => ['-5.00', '-2.20', '0.00', '0.40']
 */
export function triangulate(matrix: Float64Array, rows: number, columns: number, reflected: number = columns): void {
  const steps = Math.min(rows, reflected)
  for (let k = 0; k < steps; k++) {
    const length = makeUnit(matrix, rows, columns, k)
    if (length === 0) continue
    // The head of the unit is moved away from 0, so that nothing cancels.
    const head = matrix[k * columns + k]!
    const side = head > 0 ? -1 : 1
    const first = head - side
    for (let j = k + 1; j < columns; j++) {
      let product = first * matrix[k * columns + j]!
      for (let i = k + 1; i < rows; i++) product += matrix[i * columns + k]! * matrix[i * columns + j]!
      product /= side * first
      matrix[k * columns + j]! += product * first
      for (let i = k + 1; i < rows; i++) matrix[i * columns + j]! += product * matrix[i * columns + k]!
    }
    matrix[k * columns + k] = side * length
    for (let i = k + 1; i < rows; i++) matrix[i * columns + k] = 0
  }
}

/**
 * Makes column k from the diagonal on a vector of length 1 and returns the length it had, whatever its size; 0 where nothing
 * stands below the diagonal, and the column is left as it is.
 */
function makeUnit(matrix: Float64Array, rows: number, columns: number, k: number): number {
  let below = 0
  for (let i = k + 1; i < rows; i++) below = Math.max(below, Math.abs(matrix[i * columns + k]!))
  if (below === 0) return 0
  const largest = Math.max(below, Math.abs(matrix[k * columns + k]!))
  let squares = 0
  for (let i = k; i < rows; i++) {
    matrix[i * columns + k]! /= largest
    squares += matrix[i * columns + k]! ** 2
  }
  const length = Math.sqrt(squares)
  for (let i = k; i < rows; i++) matrix[i * columns + k]! /= length
  return largest * length
}

/**
 * The x with R x = b, for a triangle whose right side stands in a column of the same matrix.
 *
 * @param matrix of {@link triangulate}.
 * @param size of the triangle, its first rows and columns; none of its diagonal may be 0.
 * @param right which column holds b.
 * @example
 * import { backSubstitute, triangulate } from 'clientele/numeric'
 * const matrix = Float64Array.of(1, 1, 6, 1, 2, 8, 1, 3, 13)
 * triangulate(matrix, 3, 3, 2)
 * Array.from(backSubstitute(matrix, 3, 2, 2), cell => cell.toFixed(4)) // => ['2.0000', '3.5000']
 */
export function backSubstitute(matrix: Float64Array, columns: number, size: number, right: number): Float64Array {
  const solution = new Float64Array(size)
  for (let row = size - 1; row >= 0; row--) {
    let rest = matrix[row * columns + right]!
    for (let k = row + 1; k < size; k++) rest -= matrix[row * columns + k]! * solution[k]!
    solution[row] = rest / matrix[row * columns + row]!
  }
  return solution
}
