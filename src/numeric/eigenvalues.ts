/**
 * The eigenvalues of a small symmetric matrix and the condition number they give: how far a likelihood is from a ridge.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, section 8.5 (cyclic Jacobi).
 * @module
 */

const MAX_SWEEPS = 60

/**
 * All eigenvalues, smallest first.
 *
 * @param matrix n · n finite numbers, row by row, symmetric; it is not changed.
 * @example
 * import { symmetricEigenvalues } from 'clientele/numeric'
 * Array.from(symmetricEigenvalues([2, 1, 1, 2], 2)) // => [1, 3]
 */
export function symmetricEigenvalues(matrix: ArrayLike<number>, n: number): Float64Array {
  return symmetricEigen(matrix, n).values.sort()
}

/** Eigenvalues in no order, and the vectors that belong to them. */
export interface SymmetricEigen {
  readonly values: Float64Array
  /** n · n numbers; column i is the unit vector of value i. */
  readonly vectors: Float64Array
}

/**
 * Eigenvalues with their vectors.
 *
 * @param matrix n · n finite numbers, row by row, symmetric; it is not changed.
 * @example
 * import { symmetricEigen } from 'clientele/numeric'
 * Array.from(symmetricEigen([3, 0, 0, 5], 2).vectors) // => [1, 0, 0, 1]
 */
export function symmetricEigen(matrix: ArrayLike<number>, n: number): SymmetricEigen {
  const a = Float64Array.from(matrix)
  const vectors = new Float64Array(n * n)
  const values = new Float64Array(n)
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1
  for (let sweep = 0; sweep < MAX_SWEEPS && !isDiagonal(a, n); sweep++) {
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotateAway(a, vectors, n, p, q)
  }
  for (let i = 0; i < n; i++) values[i] = a[i * n + i]!
  return { values, vectors }
}

/**
 * Largest over smallest absolute eigenvalue: 1 for a sphere, `Infinity` for a singular matrix.
 *
 * @param matrix n · n finite numbers, row by row, symmetric.
 * @example
 * import { conditionNumber } from 'clientele/numeric'
 * conditionNumber([2, 1, 1, 2], 2) // => 3
 */
export function conditionNumber(matrix: ArrayLike<number>, n: number): number {
  const sizes = symmetricEigenvalues(matrix, n).map(Math.abs)
  const smallest = Math.min(...sizes)
  return smallest === 0 ? Infinity : Math.max(...sizes) / smallest
}

/** Turns the plane (p, q) so that the entry there becomes 0. */
function rotateAway(a: Float64Array, vectors: Float64Array, n: number, p: number, q: number): void {
  const off = a[p * n + q]!
  if (off === 0) return
  const diagonal = a[p * n + p]!
  const opposite = a[q * n + q]!
  const theta = (opposite - diagonal) / (2 * off)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(1, theta))
  const cosine = 1 / Math.hypot(1, tangent)
  const sine = tangent * cosine
  turnColumns(a, n, p, q, cosine, sine)
  turnColumns(vectors, n, p, q, cosine, sine)
  for (let k = 0; k < n; k++) {
    const upper = a[p * n + k]!
    const lower = a[q * n + k]!
    a[p * n + k] = cosine * upper - sine * lower
    a[q * n + k] = sine * upper + cosine * lower
  }
  a[p * n + p] = diagonal - tangent * off
  a[q * n + q] = opposite + tangent * off
  a[p * n + q] = 0
  a[q * n + p] = 0
}

function turnColumns(a: Float64Array, n: number, p: number, q: number, cosine: number, sine: number): void {
  for (let k = 0; k < n; k++) {
    const left = a[k * n + p]!
    const right = a[k * n + q]!
    a[k * n + p] = cosine * left - sine * right
    a[k * n + q] = sine * left + cosine * right
  }
}

/** Every entry beside the diagonal is lost against the diagonal entries of its row and column. */
function isDiagonal(a: Float64Array, n: number): boolean {
  for (let p = 0; p < n; p++) {
    for (let q = p + 1; q < n; q++) {
      const off = Math.abs(a[p * n + q]!)
      const size = Math.sqrt(Math.abs(a[p * n + p]!)) * Math.sqrt(Math.abs(a[q * n + q]!))
      if (off > Number.EPSILON * 0.5 * size) return false
    }
  }
  return true
}
