/**
 * The real Schur form T = Qᵀ A Q of a general real matrix, by Francis' implicit double-shift QR steps on its Hessenberg
 * form: real eigenvalues stand on the diagonal, complex pairs in blocks of two.
 *
 * @see Francis (1961), The QR transformation; Golub & Van Loan (2013), Matrix Computations, algorithms 7.5.1 and 7.5.2.
 * @module
 */
import type { Similar } from './hessenberg.js'
import { hessenberg, reflectColumns, reflector, reflectRows } from './hessenberg.js'
import { oneNorm } from './square-matrix.js'

/** Steps between two unusual shifts, which break a cycle, and the most for one eigenvalue. */
const CYCLE = 10
const MOST_STEPS = 300

/**
 * The real Schur form. Blocks of two hold complex pairs only; every other cell below the diagonal is exactly 0.
 *
 * @param matrix n · n finite numbers, row by row; it is not changed.
 * @returns undefined where an eigenvalue was not found in 300 steps, which no finite matrix is known for.
 * @example
 * import { realSchur } from 'clientele/numeric'
 * const { form } = realSchur([0, 1, 1, 0], 2)
 * Array.from(form, cell => cell.toFixed(4)) // => ['1.0000', '0.0000', '0.0000', '-1.0000']
 */
export function realSchur(matrix: ArrayLike<number>, n: number): Similar | undefined {
  // Products of cells must not leave the range of doubles; a power of two takes no digits.
  const norm = oneNorm(matrix, n)
  const scale = norm > 0 && norm < Infinity ? 2 ** Math.round(Math.log2(norm)) : 1
  const { form, turn } = hessenberg(
    Float64Array.from(matrix, cell => cell / scale),
    n,
  )
  const size = oneNorm(form, n)
  let last = n - 1
  for (let steps = 0; last > 0; steps++) {
    const first = startOfBlock(form, n, last, size)
    if (last - first > 1) {
      if (steps === MOST_STEPS) return undefined
      francisStep(form, turn, n, first, last, steps > 0 && steps % CYCLE === 0)
      continue
    }
    if (last - first === 1) splitIfReal(form, turn, n, first)
    last = first - 1
    steps = -1
  }
  return { form: form.map(cell => cell * scale), turn }
}

/** Where the unreduced block that ends at `last` begins; the subdiagonal before it is set to 0. */
function startOfBlock(h: Float64Array, n: number, last: number, size: number): number {
  for (let k = last; k > 0; k--) {
    const below = k * n + k - 1
    const beside = Math.abs(h[below - n]!) + Math.abs(h[k * n + k]!)
    if (Math.abs(h[below]!) <= (Number.EPSILON / 2) * (beside === 0 ? size : beside)) {
      h[below] = 0
      return k
    }
  }
  return 0
}

/** One implicit double-shift step on the block [first, last] of three or more. */
function francisStep(
  h: Float64Array,
  turn: Float64Array,
  n: number,
  first: number,
  last: number,
  unusual: boolean,
): void {
  const at = (i: number, j: number): number => h[i * n + j]!
  const below = Math.abs(at(last, last - 1)) + Math.abs(at(last - 1, last - 2))
  // The shifts are the eigenvalues of the last two rows, or those of a block that has nothing to do with them.
  const [a, d, bc] = unusual
    ? [at(last, last) + 0.75 * below, at(last, last) + 0.75 * below, -0.4375 * below ** 2]
    : [at(last - 1, last - 1), at(last, last), at(last - 1, last) * at(last, last - 1)]
  // First column of (H − s I)(H − s̄ I) over H₂₁, in differences of the diagonal, as eigenvalues may lie close together.
  const [fromA, fromD] = [a - at(first, first), d - at(first, first)]
  const column = Float64Array.of(
    (fromA * fromD - bc) / at(first + 1, first) + at(first, first + 1),
    at(first + 1, first + 1) - at(first, first) - fromA - fromD,
    at(first + 2, first + 1),
  )
  for (let k = first; k < last; k++) {
    const length = Math.min(3, last - k + 1)
    const vector = k === first ? column : Float64Array.from({ length }, (_, i) => at(k + i, k - 1))
    if (reflector(vector)) {
      reflectRows(h, n, k, vector, Math.max(first, k - 1), n)
      reflectColumns(h, n, k, vector, 0, Math.min(k + 4, last + 1))
      reflectColumns(turn, n, k, vector, 0, n)
    }
    if (k > first) for (let i = 1; i < length; i++) h[(k + i) * n + k - 1] = 0
  }
}

/** Turns a block of two with real eigenvalues into a triangle. */
function splitIfReal(h: Float64Array, turn: Float64Array, n: number, k: number): void {
  const corner = h[(k + 1) * n + k]!
  const half = (h[k * n + k]! - h[(k + 1) * n + k + 1]!) / 2
  const discriminant = half * half + h[k * n + k + 1]! * corner
  if (discriminant < 0) return
  const distance = half + (half < 0 ? -1 : 1) * Math.sqrt(discriminant)
  const vector = Float64Array.of(distance, corner)
  if (!reflector(vector)) return
  reflectRows(h, n, k, vector, 0, n)
  reflectColumns(h, n, k, vector, 0, k + 2)
  reflectColumns(turn, n, k, vector, 0, n)
  h[(k + 1) * n + k] = 0
}
