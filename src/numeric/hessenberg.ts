/**
 * A square matrix turned to Hessenberg form by reflections: H = Qᵀ A Q, zero below the first subdiagonal.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, algorithm 7.4.2.
 * @module
 */
import { identityMatrix } from './square-matrix.js'

/** A similar matrix with the turn that leads to it. */
export interface Similar {
  /** Qᵀ A Q, row by row. */
  readonly form: Float64Array
  /** Q, orthogonal, row by row. */
  readonly turn: Float64Array
}

/**
 * The Hessenberg form.
 *
 * @param matrix n · n finite numbers, row by row; it is not changed.
 * @example
 * import { hessenberg } from 'clientele/numeric'
 * Array.from(hessenberg([1, 2, 3, 4], 2).form) // => [1, 2, 3, 4]
 */
export function hessenberg(matrix: ArrayLike<number>, n: number): Similar {
  const form = Float64Array.from(matrix)
  const turn = identityMatrix(n)
  for (let k = 0; k < n - 2; k++) {
    const vector = Float64Array.from({ length: n - k - 1 }, (_, i) => form[(k + 1 + i) * n + k]!)
    if (!reflector(vector)) continue
    reflectRows(form, n, k + 1, vector, k, n)
    reflectColumns(form, n, k + 1, vector, 0, n)
    reflectColumns(turn, n, k + 1, vector, 0, n)
    for (let i = k + 2; i < n; i++) form[i * n + k] = 0
  }
  return { form, turn }
}

/**
 * Makes of x, in place, the unit vector v whose reflection I - 2 v vᵀ leaves of x its first entry only.
 *
 * @returns false where there is nothing to remove.
 */
export function reflector(vector: Float64Array): boolean {
  let largest = 0
  for (const cell of vector) largest = Math.max(largest, Math.abs(cell))
  if (!vector.some((cell, i) => i > 0 && cell !== 0)) return false
  let squares = 0
  for (let i = 0; i < vector.length; i++) {
    vector[i]! /= largest
    squares += vector[i]! ** 2
  }
  vector[0]! += (vector[0]! < 0 ? -1 : 1) * Math.sqrt(squares)
  const length = Math.hypot(...vector)
  for (let i = 0; i < vector.length; i++) vector[i]! /= length
  return true
}

/** Applies I - 2 v vᵀ from the left to rows from `row`, in columns [from, to). */
export function reflectRows(a: Float64Array, n: number, row: number, v: Float64Array, from: number, to: number): void {
  for (let j = from; j < to; j++) {
    let dot = 0
    for (let i = 0; i < v.length; i++) dot += v[i]! * a[(row + i) * n + j]!
    for (let i = 0; i < v.length; i++) a[(row + i) * n + j]! -= 2 * dot * v[i]!
  }
}

/** Applies I - 2 v vᵀ from the right to columns from `column`, in rows [from, to). */
export function reflectColumns(
  a: Float64Array,
  n: number,
  column: number,
  v: Float64Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    let dot = 0
    for (let j = 0; j < v.length; j++) dot += a[i * n + column + j]! * v[j]!
    for (let j = 0; j < v.length; j++) a[i * n + column + j]! -= 2 * dot * v[j]!
  }
}
