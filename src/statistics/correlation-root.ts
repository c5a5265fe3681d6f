/**
 * Correlated normal numbers from independent ones: x = L u with L Lᵀ = C.
 *
 * Correlations may be those of numbers that follow from each other (±1, or any C that is singular): C need only be positive
 * semi-definite.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, section 4.2.8 (semi-definite matrices).
 * @module
 */
import { expectList, reject } from '../errors/index.js'
import { symmetricEigen } from '../numeric/core.js'

/** Below, an eigenvalue is rounding of 0. */
const ROUNDING = 1e-10

/** Correlations row by row, in one list of n · n numbers. */
export type CorrelationCells = Float64Array

/** n · n checked cells: symmetric, 1 on the diagonal, from -1 to 1 elsewhere. */
export function expectCorrelations(rows: unknown, n: number, path: string): CorrelationCells {
  const lines = expectList(rows, path)
  if (lines.length !== n) reject('LENGTH_MISMATCH', path, `${n} rows`, lines.length)
  const cells = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    const line = expectList(lines[i], `${path}[${i}]`)
    if (line.length !== n) reject('LENGTH_MISMATCH', `${path}[${i}]`, `${n} correlations`, line.length)
    for (let j = 0; j < n; j++) {
      const cell = line[j]
      const isGood = typeof cell === 'number' && Math.abs(cell) <= 1 && (i !== j || cell === 1)
      if (!isGood) {
        return reject(
          'OUT_OF_RANGE',
          `${path}[${i}][${j}]`,
          i === j ? '1, of a number with itself' : 'a number from -1 to 1',
          cell,
        )
      }
      cells[i * n + j] = cell
      if (j < i && cells[j * n + i] !== cell) {
        reject('OUT_OF_RANGE', `${path}[${i}][${j}]`, `${cells[j * n + i]}, as in [${j}][${i}]`, cell)
      }
    }
  }
  return cells
}

/** The least eigenvalue: below 0, no numbers have such correlations. */
export function leastEigenvalue(cells: CorrelationCells, n: number): number {
  return Math.min(...symmetricEigen(cells, n).values)
}

/** L, lower triangular, row by row; `undefined` where correlations contradict each other. */
export function correlationRoot(cells: CorrelationCells, n: number): Float64Array | undefined {
  if (leastEigenvalue(cells, n) < -ROUNDING * n) return undefined
  const root = new Float64Array(n * n)
  for (let column = 0; column < n; column++) {
    let rest = cells[column * n + column]!
    for (let k = 0; k < column; k++) rest -= root[column * n + k]! ** 2
    // What follows from the numbers before it has nothing of its own.
    const own = rest > ROUNDING * n ? Math.sqrt(rest) : 0
    root[column * n + column] = own
    if (own === 0) continue
    for (let row = column + 1; row < n; row++) {
      let shared = cells[row * n + column]!
      for (let k = 0; k < column; k++) shared -= root[row * n + k]! * root[column * n + k]!
      root[row * n + column] = shared / own
    }
  }
  return root
}
