/**
 * The complex Schur form of a real matrix, A = V T V*, T triangular: each block of two of the real form is turned into a
 * triangle by one complex rotation. What functions of triangles need.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, section 7.4.1; Higham (2008), Functions of Matrices, chapter 4.
 * @module
 */
import { pairImaginary } from './general-eigenvalues.js'
import { realSchur } from './real-schur.js'

/** A square complex matrix in two parts, row by row. */
export interface ComplexSquare {
  readonly re: Float64Array
  readonly im: Float64Array
}

/** A = V T V*. */
export interface ComplexSchur {
  /** T, upper triangular; its diagonal holds the eigenvalues, real ones with an imaginary part of exactly 0. */
  readonly triangle: ComplexSquare
  /** V, unitary. */
  readonly turn: ComplexSquare
}

/** The complex Schur form; undefined where the real one was not found. */
export function complexSchur(matrix: ArrayLike<number>, n: number): ComplexSchur | undefined {
  const schur = realSchur(matrix, n)
  if (schur === undefined) return undefined
  const triangle = { re: schur.form, im: new Float64Array(n * n) }
  const turn = { re: schur.turn, im: new Float64Array(n * n) }
  for (let k = 0; k < n - 1; k++) {
    if (schur.form[(k + 1) * n + k] !== 0) k = splitPair(triangle, turn, n, k)
  }
  return { triangle, turn }
}

/** Turns one block of two into a triangle; returns its last row. */
function splitPair({ re, im }: ComplexSquare, turn: ComplexSquare, n: number, k: number): number {
  const [a, b] = [re[k * n + k]!, re[k * n + k + 1]!]
  const [c, d] = [re[(k + 1) * n + k]!, re[(k + 1) * n + k + 1]!]
  const half = (a - d) / 2
  const imaginary = pairImaginary(a, b, c, d)
  const real = a / 2 + d / 2
  // The eigenvector (λ − d, c) and the unit vector across it.
  const length = Math.hypot(half, imaginary, c)
  const [x, y, z] = [half / length, imaginary / length, c / length]
  for (let j = k; j < n; j++) rotate(re, im, k * n + j, (k + 1) * n + j, x, -y, z)
  for (let i = 0; i < n; i++) rotate(turn.re, turn.im, i * n + k, i * n + k + 1, x, y, z)
  for (let i = 0; i < k + 2; i++) rotate(re, im, i * n + k, i * n + k + 1, x, y, z)
  for (const [row, sign] of [
    [k, 1],
    [k + 1, -1],
  ] as const) {
    re[row * n + row] = real
    im[row * n + row] = sign * imaginary
  }
  re[(k + 1) * n + k] = 0
  im[(k + 1) * n + k] = 0
  return k + 1
}

/** Two cells p and q become p g + q z and −p z + q ḡ, with g = x + iy and real z. */
function rotate(re: Float64Array, im: Float64Array, p: number, q: number, x: number, y: number, z: number): void {
  const [pr, pi, qr, qi] = [re[p]!, im[p]!, re[q]!, im[q]!]
  re[p] = pr * x - pi * y + qr * z
  im[p] = pr * y + pi * x + qi * z
  re[q] = qr * x + qi * y - pr * z
  im[q] = qi * x - qr * y - pi * z
}
