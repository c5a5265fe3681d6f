/**
 * Correlations that several people guessed pair by pair may contradict each other. Which ones that do not are nearest?
 *
 * Alternating projections on matrices without negative eigenvalues and on those with a diagonal of 1, with Dykstra's correction:
 * they converge to the nearest in the sum of squared differences.
 *
 * @see Higham (2002), Computing the nearest correlation matrix, IMA Journal of Numerical Analysis 22, algorithm 3.3.
 * @module
 */
import { symmetricEigen } from '../numeric/core.js'
import { expectCorrelations } from './correlation-root.js'

/** What {@link nearestCorrelation} returns. */
export interface NearestCorrelation {
  /** Symmetric, with a diagonal of 1 and no negative eigenvalue but for rounding. */
  readonly matrix: readonly (readonly number[])[]
  /** Root of the sum of squared differences from what was given; 0 where that was in order. */
  readonly distance: number
  /** The largest difference of one correlation. */
  readonly largestChange: number
  readonly iterations: number
  readonly converged: boolean
}

const TOLERANCE = 1e-12
const MOST_ITERATIONS = 2000

/**
 * The nearest matrix that correlations can be.
 *
 * @param matrix symmetric, with a diagonal of 1 and numbers from -1 to 1 elsewhere; at least one row.
 * @throws ClienteleError `OUT_OF_RANGE` naming the cell that is no correlation, `LENGTH_MISMATCH`, `INVALID_TYPE`.
 * @example
 * import { nearestCorrelation } from 'clientele/statistics'
 * const { matrix, largestChange } = nearestCorrelation([[1, 1, 0], [1, 1, 1], [0, 1, 1]])
 * matrix[0].map(cell => cell.toFixed(4)) // => ['1.0000', '0.7607', '0.1573']
 * largestChange.toFixed(4) // => '0.2393'
 */
export function nearestCorrelation(matrix: readonly (readonly number[])[]): NearestCorrelation {
  const n = Array.isArray(matrix) ? matrix.length : 0
  const given = expectCorrelations(matrix, n, 'matrix')
  const found =
    n === 0 || isSemiDefinite(given, n) ? { cells: given, iterations: 0, converged: true } : projected(given, n)
  const changes = found.cells.map((cell, i) => Math.abs(cell - given[i]!))
  return {
    matrix: Array.from({ length: n }, (_, i) => Array.from(found.cells.subarray(i * n, (i + 1) * n))),
    distance: Math.hypot(...changes),
    largestChange: Math.max(0, ...changes),
    iterations: found.iterations,
    converged: found.converged,
  }
}

function isSemiDefinite(cells: Float64Array, n: number): boolean {
  return Math.min(...symmetricEigen(cells, n).values) >= 0
}

function projected(given: Float64Array, n: number) {
  let cells = Float64Array.from(given)
  let correction = new Float64Array(n * n)
  for (let iterations = 1; ; iterations++) {
    const uncorrected = cells.map((cell, i) => cell - correction[i]!)
    const definite = withoutNegative(uncorrected, n)
    correction = definite.map((cell, i) => cell - uncorrected[i]!)
    const next = Float64Array.from(definite)
    for (let i = 0; i < n; i++) next[i * n + i] = 1
    const change = next.reduce((most, cell, i) => Math.max(most, Math.abs(cell - cells[i]!)), 0)
    cells = next
    if (change <= TOLERANCE || iterations === MOST_ITERATIONS) {
      return { cells: scaledToOne(withoutNegative(cells, n), n), iterations, converged: change <= TOLERANCE }
    }
  }
}

/** The same without its negative eigenvalues. */
function withoutNegative(cells: Float64Array, n: number): Float64Array {
  const { values, vectors } = symmetricEigen(cells, n)
  const kept = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let k = 0; k < n; k++) if (values[k]! > 0) sum += values[k]! * vectors[i * n + k]! * vectors[j * n + k]!
      kept[i * n + j] = sum
      kept[j * n + i] = sum
    }
  }
  return kept
}

/** A diagonal of 1 to the last digit. */
function scaledToOne(cells: Float64Array, n: number): Float64Array {
  return cells.map((cell, at) => {
    const [i, j] = [Math.floor(at / n), at % n]
    if (i === j) return 1
    const scaled = cell / Math.sqrt(cells[i * n + i]! * cells[j * n + j]!)
    return Math.min(1, Math.max(-1, scaled))
  })
}
