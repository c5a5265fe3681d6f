/**
 * The principal logarithm of a general real matrix, the one whose eigenvalues have imaginary parts within (−π, π), by
 * inverse scaling and squaring on the complex Schur form: log T = 2ˢ log(T^(1/2ˢ)), the inner one by a Padé approximant as
 * Gauss-Legendre sum log(I + X) ≈ Σ wⱼ (I + xⱼ X)⁻¹ X. Defective matrices need nothing special.
 *
 * It exists, and is real, where no eigenvalue lies on the closed negative real axis.
 *
 * @see Higham (2008), Functions of Matrices, theorem 1.31, algorithm 11.9 and equations 11.18, 11.28; Al-Mohy & Higham
 * (2012), Improved inverse scaling and squaring algorithms for the matrix logarithm, SIAM J. Sci. Comput. 34.
 * @module
 */
import type { ComplexSchur, ComplexSquare } from './complex-schur.js'
import { complexSchur } from './complex-schur.js'
import type { NearIdentity } from './complex-triangle.js'
import { addResolvent, triangularRoot } from './complex-triangle.js'
import { gaussLegendre } from './gauss-legendre.js'
import { luFactor, smallestPivot } from './lu.js'
import { oneNorm } from './square-matrix.js'

/** The logarithm, or why there is none. */
export type MatrixLogarithm =
  | {
      readonly exists: true
      readonly logarithm: Float64Array
      readonly real: Float64Array
      readonly imaginary: Float64Array
    }
  | {
      readonly exists: false
      /** An eigenvalue is 0, or lies on the negative real axis, to within rounding; or none was found. */
      readonly reason: 'singular' | 'negative-eigenvalue' | 'no-eigenvalues'
      readonly real: Float64Array
      readonly imaginary: Float64Array
    }

/** Higham (2008), table 11.1: eight nodes are right to 2⁻⁵³ up to this 1-norm of X. */
const NODES = 8
const REACH = 0.34
const MOST_ROOTS = 100

const NO_EIGENVALUES: MatrixLogarithm = {
  exists: false,
  reason: 'no-eigenvalues',
  real: new Float64Array(0),
  imaginary: new Float64Array(0),
}

/**
 * The principal logarithm, with the eigenvalues of the matrix (not of the logarithm).
 *
 * @param matrix n · n finite numbers, row by row; it is not changed.
 * @example
 * import { matrixLogarithm } from 'clientele/numeric'
 * const found = matrixLogarithm([1, 3, 0, 1], 2)
 * found.exists && Array.from(found.logarithm) // => [0, 3, 0, 0]
 * matrixLogarithm([0, 1, 1, 0], 2).exists // => false
 */
export function matrixLogarithm(matrix: ArrayLike<number>, n: number): MatrixLogarithm {
  const schur = complexSchur(matrix, n)
  if (schur === undefined) return NO_EIGENVALUES
  const { re, im } = schur.triangle
  const lessOne = { re: re.slice(), im }
  for (let at = 0; at < n * n; at += n + 1) lessOne.re[at]! -= 1
  return logarithmFrom(schur, { lessOne, diagonal: { re: diagonalOf(re, n), im: diagonalOf(im, n) } }, matrix, n)
}

/**
 * log(I + X): the principal logarithm of a matrix that is known by its distance from the identity. Where X is small, as with
 * the transition probabilities of a short time, the cells of the logarithm keep all their digits.
 *
 * @param lessOne X, n · n finite numbers, row by row; it is not changed.
 * @example
 * import { matrixLog1p } from 'clientele/numeric'
 * const found = matrixLog1p([-1e-20, 1e-20, 0, 0], 2)
 * found.exists && Array.from(found.logarithm) // => [-1e-20, 1e-20, 0, 0]
 */
export function matrixLog1p(lessOne: ArrayLike<number>, n: number): MatrixLogarithm {
  const schur = complexSchur(lessOne, n)
  if (schur === undefined) return NO_EIGENVALUES
  const { re, im } = schur.triangle
  const diagonal = { re: diagonalOf(re, n).map(cell => 1 + cell), im: diagonalOf(im, n) }
  const matrix = Float64Array.from(lessOne)
  for (let at = 0; at < n * n; at += n + 1) matrix[at]! += 1
  return logarithmFrom(schur, { lessOne: schur.triangle, diagonal }, matrix, n)
}

function logarithmFrom(schur: ComplexSchur, near: NearIdentity, matrix: ArrayLike<number>, n: number): MatrixLogarithm {
  const { re: real, im: imaginary } = near.diagonal
  const reason = obstacle(matrix, n, real, imaginary)
  if (reason !== undefined) return { exists: false, reason, real, imaginary }
  return { exists: true, logarithm: turnedBack(schur, triangularLogarithm(near, n), n), real, imaginary }
}

/** What keeps the logarithm from existing, as far as rounding lets it be seen. */
function obstacle(
  matrix: ArrayLike<number>,
  n: number,
  real: Float64Array,
  imaginary: Float64Array,
): 'singular' | 'negative-eigenvalue' | undefined {
  const rounding = (n * Number.EPSILON) / 2
  const size = oneNorm(matrix, n)
  const isTiny = (value: number, i: number): boolean => Math.hypot(value, imaginary[i]!) <= rounding * size
  if (smallestPivot(luFactor(matrix, n)) <= rounding * size || real.some(isTiny)) return 'singular'
  // A pair of equal negative eigenvalues comes apart by the root of the rounding, into the complex plane or along the axis.
  const reach = Math.sqrt(rounding) * size
  return real.some((value, i) => value < 0 && Math.abs(imaginary[i]!) <= reach) ? 'negative-eigenvalue' : undefined
}

function triangularLogarithm(near: NearIdentity, n: number): ComplexSquare {
  let root = near
  let roots = 0
  while (roots < MOST_ROOTS && sizeOf(root.lessOne, n) > REACH) {
    root = triangularRoot(root, n)
    roots++
  }
  const logarithm = { re: new Float64Array(n * n), im: new Float64Array(n * n) }
  const { nodes, weights } = gaussLegendre(NODES)
  for (let j = 0; j < NODES; j++) addResolvent(logarithm, root.lessOne, n, (1 + nodes[j]!) / 2, weights[j]! / 2)
  for (let k = 0; k < n * n; k++) {
    logarithm.re[k]! *= 2 ** roots
    logarithm.im[k]! *= 2 ** roots
  }
  return logarithm
}

function diagonalOf(matrix: Float64Array, n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => matrix[i * n + i]!)
}

/** The 1-norm of a triangle. */
function sizeOf({ re, im }: ComplexSquare, n: number): number {
  let largest = 0
  for (let j = 0; j < n; j++) {
    let sum = 0
    for (let i = 0; i <= j; i++) sum += Math.hypot(re[i * n + j]!, im[i * n + j]!)
    largest = Math.max(largest, sum)
  }
  return largest
}

/** V L V*, of which the real part is the whole for a real matrix. */
function turnedBack({ turn }: ComplexSchur, { re, im }: ComplexSquare, n: number): Float64Array {
  const half = { re: new Float64Array(n * n), im: new Float64Array(n * n) }
  const out = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const [vr, vi] = [turn.re[i * n + k]!, turn.im[i * n + k]!]
      for (let j = k; j < n; j++) {
        half.re[i * n + j]! += vr * re[k * n + j]! - vi * im[k * n + j]!
        half.im[i * n + j]! += vr * im[k * n + j]! + vi * re[k * n + j]!
      }
    }
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let k = 0; k < n; k++)
        sum += half.re[i * n + k]! * turn.re[j * n + k]! + half.im[i * n + k]! * turn.im[j * n + k]!
      out[i * n + j] = sum
    }
  }
  return out
}
