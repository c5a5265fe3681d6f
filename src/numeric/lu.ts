/**
 * General square matrices by elimination with partial pivoting, P A = L U: solving, the inverse, the determinant.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, algorithm 3.4.1.
 * @module
 */

/** Both triangles in one square, and which row of the matrix stands where. */
export interface LuFactors {
  readonly n: number
  /** U on and above the diagonal; L below, its ones left out. */
  readonly triangles: Float64Array
  /** `order[i]`: which row of the matrix became row i. */
  readonly order: Int32Array
  /** 1 after an even number of exchanges, else -1. */
  readonly parity: number
}

/** A determinant that neither overflows nor underflows: sign · e^logarithm. */
export interface LogDeterminant {
  /** 0 where a pivot is 0: then the logarithm is -Infinity. */
  readonly sign: -1 | 0 | 1
  readonly logarithm: number
}

/**
 * The factors of a matrix; it is not changed. A pivot of 0 is left standing: ask {@link smallestPivot}.
 *
 * @param matrix n · n finite numbers, row by row.
 * @example
 * import { luFactor } from 'clientele/numeric'
 * Array.from(luFactor([0, 2, 4, 1], 2).order) // => [1, 0]
 */
export function luFactor(matrix: ArrayLike<number>, n: number): LuFactors {
  const triangles = Float64Array.from(matrix)
  const order = Int32Array.from({ length: n }, (_, i) => i)
  let parity = 1
  for (let k = 0; k < n; k++) {
    const pivotRow = largestBelow(triangles, n, k)
    if (pivotRow !== k) {
      swapRows(triangles, order, n, k, pivotRow)
      parity = -parity
    }
    const pivot = triangles[k * n + k]!
    if (pivot !== 0) eliminate(triangles, n, k, pivot)
  }
  return { n, triangles, order, parity }
}

/**
 * The x with A x = b.
 *
 * @param right n numbers.
 * @returns numbers that are not finite where the matrix is singular.
 * @example
 * import { luFactor, luSolve } from 'clientele/numeric'
 * Array.from(luSolve(luFactor([0, 2, 4, 1], 2), [6, 7])) // => [1, 3]
 */
export function luSolve({ n, triangles, order }: LuFactors, right: ArrayLike<number>): Float64Array {
  const solution = Float64Array.from(order, row => right[row]!)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) solution[i]! -= triangles[i * n + k]! * solution[k]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) solution[i]! -= triangles[i * n + k]! * solution[k]!
    solution[i]! /= triangles[i * n + i]!
  }
  return solution
}

/**
 * A⁻¹.
 *
 * @example
 * import { luFactor, luInverse } from 'clientele/numeric'
 * Array.from(luInverse(luFactor([2, 0, 0, 4], 2))) // => [0.5, 0, 0, 0.25]
 */
export function luInverse(factors: LuFactors): Float64Array {
  const { n } = factors
  const inverse = new Float64Array(n * n)
  const unit = new Float64Array(n)
  for (let j = 0; j < n; j++) {
    unit.fill(0)
    unit[j] = 1
    const column = luSolve(factors, unit)
    for (let i = 0; i < n; i++) inverse[i * n + j] = column[i]!
  }
  return inverse
}

/**
 * The determinant in logarithms, with its sign.
 *
 * @example
 * import { logDeterminant, luFactor } from 'clientele/numeric'
 * logDeterminant(luFactor([0, 2, 1, 0], 2)) // => { sign: -1, logarithm: 0.6931471805599453 }
 */
export function logDeterminant({ n, triangles, parity }: LuFactors): LogDeterminant {
  let sign = parity
  let logarithm = 0
  for (let i = 0; i < n; i++) {
    const pivot = triangles[i * n + i]!
    if (pivot === 0) return { sign: 0, logarithm: -Infinity }
    if (pivot < 0) sign = -sign
    logarithm += Math.log(Math.abs(pivot))
  }
  return { sign: sign < 0 ? -1 : 1, logarithm }
}

/**
 * The smallest absolute pivot: within n · 2⁻⁵³ of the size of the matrix it cannot be told from 0, nor the matrix from a
 * singular one.
 *
 * @example
 * import { luFactor, smallestPivot } from 'clientele/numeric'
 * smallestPivot(luFactor([1, 1, 1, 1], 2)) // => 0
 */
export function smallestPivot({ n, triangles }: LuFactors): number {
  let smallest = Infinity
  for (let i = 0; i < n; i++) smallest = Math.min(smallest, Math.abs(triangles[i * n + i]!))
  return smallest
}

function largestBelow(a: Float64Array, n: number, k: number): number {
  let best = k
  for (let i = k + 1; i < n; i++) if (Math.abs(a[i * n + k]!) > Math.abs(a[best * n + k]!)) best = i
  return best
}

function swapRows(a: Float64Array, order: Int32Array, n: number, i: number, j: number): void {
  const row = a.slice(i * n, i * n + n)
  a.copyWithin(i * n, j * n, j * n + n)
  a.set(row, j * n)
  const place = order[i]!
  order[i] = order[j]!
  order[j] = place
}

function eliminate(a: Float64Array, n: number, k: number, pivot: number): void {
  for (let i = k + 1; i < n; i++) {
    const factor = a[i * n + k]! / pivot
    a[i * n + k] = factor
    if (factor === 0) continue
    for (let j = k + 1; j < n; j++) a[i * n + j]! -= factor * a[k * n + j]!
  }
}
