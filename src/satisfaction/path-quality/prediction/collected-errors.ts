/**
 * Errors of one item, or of one score, gathered fold by fold.
 *
 * @module
 */
import { compensatedSum } from '../../../numeric/core.js'
import type { PredictionErrors } from './types.js'

/** Errors of one way to foretell. */
export interface CollectedErrors {
  /** Of rows held back: one per repeat and row, repeat after repeat. */
  readonly held: Float64Array
  /** Sums of what was foretold of each row while it took part. */
  readonly trained: Float64Array
}

export function collectedErrors(rows: number, repeats: number): CollectedErrors {
  return { held: new Float64Array(rows * repeats), trained: new Float64Array(rows) }
}

/** Adds what one fold foretells. */
export function collect(
  { held, trained }: CollectedErrors,
  actual: Float64Array,
  foretold: Float64Array,
  isHeld: Uint8Array,
  repeat: number,
): void {
  const rows = actual.length
  for (let row = 0; row < rows; row++) {
    if (isHeld[row] === 1) held[repeat * rows + row] = actual[row]! - foretold[row]!
    else trained[row]! += foretold[row]!
  }
}

/** Errors of rows while they took part: of the mean of what was foretold of them. */
export function trainedErrors({ trained }: CollectedErrors, actual: Float64Array, times: number): Float64Array {
  return actual.map((value, row) => value - trained[row]! / times)
}

/** Both figures of some errors. */
export function errorsOf(errors: Float64Array): PredictionErrors {
  // In parts of the largest, so that no square leaves the range of a double.
  const unit = errors.reduce((most, error) => Math.max(most, Math.abs(error)), 0)
  if (unit === 0) return { rmse: 0, mae: 0 }
  const squares = compensatedSum(errors.map(error => (error / unit) ** 2))
  const sizes = compensatedSum(errors.map(error => Math.abs(error / unit)))
  return { rmse: unit * Math.sqrt(squares / errors.length), mae: (unit * sizes) / errors.length }
}
