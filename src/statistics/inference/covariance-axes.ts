/**
 * A covariance as independent directions: moving one standard deviation along each in turn tells all that a delta method
 * needs, and no step is longer than the parameters are uncertain.
 *
 * @module
 */
import { expectList, reject } from '../../errors/index.js'
import { symmetricEigen } from '../../numeric/core.js'

/** Variances this small beside the largest are rounding. */
const NOTHING = 1e-15

/** Directions v with Σ v vᵀ = covariance; those without variance are left out. */
export function axesOf(covariance: readonly (readonly number[])[], n: number): readonly Float64Array[] {
  const { values, vectors } = symmetricEigen(squareOf(covariance, n), n)
  const largest = Math.max(...values)
  const smallest = Math.min(...values)
  if (smallest < -1e-8 * Math.max(largest, 0)) {
    reject('OUT_OF_RANGE', 'covariance', 'a covariance, whose eigenvalues are >= 0', smallest)
  }
  return Array.from(values).flatMap((variance, k) =>
    variance > NOTHING * largest
      ? [Float64Array.from({ length: n }, (_, i) => Math.sqrt(variance) * vectors[i * n + k]!)]
      : [],
  )
}

function squareOf(covariance: readonly (readonly number[])[], n: number): Float64Array {
  const square = new Float64Array(n * n)
  if (expectList(covariance, 'covariance').length !== n) {
    reject('LENGTH_MISMATCH', 'covariance', `${n} rows, like the point`, covariance.length)
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const cell = covariance[i]![j]
      if (typeof cell !== 'number' || !Number.isFinite(cell)) {
        reject('OUT_OF_RANGE', `covariance[${i}][${j}]`, 'a finite number', cell)
      }
      square[i * n + j] = cell
    }
  }
  return square
}
